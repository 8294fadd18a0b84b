package merlin.assessment.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import merlin.assessment.Cases;
import merlin.shared.Allowed;
import merlin.shared.Caller;
import merlin.shared.Role;

/** The prime says before the last day that it has nothing more to correct and its reply is final. Twice changes nothing. */
@ApplicationScoped
@Transactional
@Allowed(Role.PRIME)
public class FinishFactualCheck {
    @Inject
    Cases cases;

    @Inject
    FactualChecks factualChecks;

    @Inject
    Reports reports;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    public void finish(String assessmentId) {
        cases.asPrime(assessmentId);
        boolean done = reports.factualCheck(assessmentId)
                .flatMap(FactualCheck::finishedAt)
                .isPresent();
        if (!done) factualChecks.openForPrime(assessmentId).finish(clock.instant(), caller.userId());
    }
}
