package merlin.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import merlin.payment.disagreement.FindingNeeded;

/** A disagreement about invoices goes to the lead assessor while an assessment of the prime is under way (PAY-31). */
@ApplicationScoped
class NameLeadForFinding {
    @Inject
    Assessments assessments;

    void needed(@Observes FindingNeeded finding) {
        assessments
                .underWay(finding.primeId())
                .ifPresent(open -> finding.isFor(open.getTeam().leadId()));
    }
}
