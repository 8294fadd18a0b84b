package merlin.assessment.judgement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import merlin.assessment.Assessment;
import merlin.assessment.Cases;
import merlin.shared.Allowed;
import merlin.shared.Caller;
import merlin.shared.Refusal;
import merlin.shared.Role;

/** The moderator confirms the levels of a case: every difference is settled, and nothing is judged any more (ASM-13). */
@ApplicationScoped
@Transactional
@Allowed(Role.MODERATOR)
public class CloseModeration {
    @Inject
    Cases cases;

    @Inject
    Judgements judgements;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<JudgementsHandedIn> handedIn;

    public void close(String assessmentId) {
        Assessment assessment = cases.asModerator(assessmentId);
        Moderating.refuseUnlessPossible(assessment, judgements, caller.userId());
        long open = judgements.of(assessment).unsettled();
        if (open > 0) throw new Refusal("ASM-13", "assessment.unsettled", open);
        judgements.add(new HandIn(assessmentId, Part.MODERATOR, clock.instant(), caller.userId()));
        handedIn.fire(new JudgementsHandedIn(assessmentId, Part.MODERATOR, caller.userId(), clock.instant()));
    }
}
