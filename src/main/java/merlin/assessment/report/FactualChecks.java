package merlin.assessment.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import merlin.assessment.Assessment;
import merlin.assessment.Cases;
import merlin.assessment.Printed;
import merlin.shared.MerlinClock;
import merlin.shared.NotFound;
import merlin.shared.Refusal;

/** ASM-15: opens the factual check for the prime while it may still change something. */
@ApplicationScoped
class FactualChecks {
    @Inject
    Cases cases;

    @Inject
    Reports reports;

    @Inject
    Clock clock;

    FactualCheck openForPrime(String assessmentId) {
        Assessment assessment = cases.lockedAsPrime(assessmentId);
        FactualCheck check =
                reports.factualCheck(assessmentId).orElseThrow(() -> new NotFound("draft report", assessmentId));
        if (!assessment.getState().underWay() || !check.isOpenOn(MerlinClock.today(clock)))
            throw new Refusal("ASM-15", "assessment.factsClosed", Printed.day(check.getDueOn()));
        return check;
    }
}
