package merlin.assessment.judgement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import merlin.assessment.Assessment;
import merlin.assessment.Cases;
import merlin.assessment.State;
import merlin.shared.Allowed;
import merlin.shared.Refusal;
import merlin.shared.Role;

/** Somebody who was interviewed no longer wants to be quoted: from now on nothing of that conversation is printed. */
@ApplicationScoped
@Transactional
@Allowed({Role.LEAD_ASSESSOR, Role.ASSESSOR})
public class EndConsent {
    @Inject
    Cases cases;

    @Inject
    Interviews interviews;

    @Inject
    Clock clock;

    public void end(String assessmentId, String interviewId) {
        Assessment assessment = cases.asJudge(assessmentId);
        if (assessment.getState().reached(State.OUTCOME_ISSUED))
            throw new Refusal("ASM-14", "assessment.printedAlready");
        interviews.get(assessmentId, interviewId).endConsent(clock.instant());
    }
}
