package merlin.assessment.judgement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import merlin.assessment.Assessment;
import merlin.assessment.Cases;
import merlin.criteria.Edition;
import merlin.criteria.Editions;
import merlin.shared.Allowed;
import merlin.shared.Caller;
import merlin.shared.Refusal;
import merlin.shared.Role;

/** ASM-13: the moderator, who has judged nothing of the case, settles a difference with a reason. Again adds another word. */
@ApplicationScoped
@Transactional
@Allowed(Role.MODERATOR)
public class SettleDifference {
    @Inject
    Cases cases;

    @Inject
    Judgements judgements;

    @Inject
    Editions editions;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<JudgementRecorded> recorded;

    public void settle(String assessmentId, String criterion, String level, String reason) {
        Assessment assessment = cases.asModerator(assessmentId);
        Moderating.refuseUnlessPossible(assessment, judgements, caller.userId());
        if (judgements.of(assessment).differences().stream()
                .noneMatch(d -> d.criterion().equals(criterion)))
            throw new Refusal("ASM-13", "assessment.noDifference", criterion);
        Given given = new Given(level, reason);
        Edition edition = editions.get(assessment.getEditionId());
        LevelLimit.check(level, edition.criterion(criterion), edition);
        int before = judgements.history(assessmentId, criterion, Part.MODERATOR).size();
        judgements.add(new Judgement(
                assessmentId, criterion, Part.MODERATOR, before + 1, given, clock.instant(), caller.userId()));
        recorded.fire(new JudgementRecorded(
                assessmentId, criterion, Part.MODERATOR, level, caller.userId(), clock.instant(), given.reason()));
    }
}
