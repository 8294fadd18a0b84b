package merlin.assessment.saq;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import merlin.assessment.Cases;
import merlin.shared.Allowed;
import merlin.shared.Caller;
import merlin.shared.Role;

/** The prime takes a piece of evidence back before it submits. That it was there stays on record; a file's bytes do not. */
@ApplicationScoped
@Transactional
@Allowed(Role.PRIME)
public class RemoveEvidence {
    @Inject
    Cases cases;

    @Inject
    SelfAssessments selfAssessments;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    public void remove(String evidenceId) {
        Evidence evidence = selfAssessments.piece(evidenceId);
        SelfAssessmentLock.refuseIfLocked(cases.lockedAsPrime(evidence.getAssessmentId()));
        evidence.remove(clock.instant(), caller.userId());
        if (evidence.isFile()) selfAssessments.forgetContent(evidence);
    }
}
