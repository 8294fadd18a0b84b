package merlin.assessment.judgement;

import merlin.assessment.Assessment;
import merlin.assessment.State;
import merlin.shared.Refusal;

/** ASM-13: who may moderate and when. */
final class Moderating {
    private Moderating() {}

    static void refuseUnlessPossible(Assessment assessment, Judgements judgements, String moderatorId) {
        if (judgements.hasJudged(assessment.getId(), moderatorId))
            throw new Refusal("ASM-13", "assessment.moderatorJudged");
        if (assessment.getState() != State.IN_MODERATION)
            throw new Refusal(
                    "ASM-13",
                    "assessment.notInModeration",
                    assessment.getState().label());
        if (judgements.of(assessment).finished(Part.MODERATOR))
            throw new Refusal("ASM-13", "assessment.moderationClosed");
    }
}
