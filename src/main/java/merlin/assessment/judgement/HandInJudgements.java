package merlin.assessment.judgement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import merlin.assessment.Assessment;
import merlin.assessment.Cases;
import merlin.assessment.State;
import merlin.shared.Allowed;
import merlin.shared.Caller;
import merlin.shared.Refusal;
import merlin.shared.Role;

/** Lead or second assessor finishes judging. When both have, their judgements open to each other (ASM-12). */
@ApplicationScoped
@Transactional
@Allowed({Role.LEAD_ASSESSOR, Role.ASSESSOR})
public class HandInJudgements {
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

    /** Doing it twice changes nothing. */
    public void handIn(String assessmentId) {
        Assessment assessment = cases.asJudge(assessmentId);
        Part part = cases.isLead(assessment) ? Part.LEAD : Part.SECOND;
        Judging judging = judgements.of(assessment);
        if (judging.finished(part)) return;
        if (assessment.getState() != State.ON_SITE)
            throw new Refusal(
                    "ASM-11", "assessment.notOnSite", assessment.getState().label());
        if (judging.left(part) > 0) throw new Refusal("ASM-12", "assessment.judgementsLeft", judging.left(part));
        judgements.add(new HandIn(assessmentId, part, clock.instant(), caller.userId()));
        handedIn.fire(new JudgementsHandedIn(assessmentId, part, caller.userId(), clock.instant()));
    }
}
