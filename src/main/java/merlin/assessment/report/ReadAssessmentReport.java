package merlin.assessment.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import merlin.assessment.Assessment;
import merlin.assessment.Assessments;
import merlin.assessment.Cases;
import merlin.assessment.State;
import merlin.shared.Allowed;
import merlin.shared.NotFound;
import merlin.shared.Role;

/**
 * The report of an assessment by its reference. Issued: for everybody, as it was frozen. A draft: for the team, and for the
 * prime once it was sent. For all others it does not exist (ASM-19).
 */
@ApplicationScoped
@Transactional
@Allowed(Role.ANYONE)
public class ReadAssessmentReport {
    @Inject
    Assessments assessments;

    @Inject
    Cases cases;

    @Inject
    Reports reports;

    @Inject
    ReportTemplate template;

    public AssessmentReport read(String reference) {
        Assessment assessment = assessments
                .byReference(String.valueOf(reference))
                .orElseThrow(() -> new NotFound("report", String.valueOf(reference)));
        Optional<AssessmentReport> issued = reports.issuedReport(assessment.getId());
        if (issued.isPresent()) return issued.get();
        boolean sent = reports.factualCheck(assessment.getId()).isPresent();
        boolean mayRead = cases.isTeam(assessment) || sent && cases.isPrime(assessment);
        if (!mayRead || !assessment.getState().reached(State.REPORT_DRAFTED)) throw new NotFound("report", reference);
        return template.fill(assessment, null);
    }
}
