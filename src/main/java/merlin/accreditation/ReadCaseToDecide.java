package merlin.accreditation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import merlin.account.Organisations;
import merlin.assessment.Assessment;
import merlin.assessment.Cases;
import merlin.assessment.report.AssessmentReport;
import merlin.assessment.report.Reports;
import merlin.criteria.Decision;
import merlin.criteria.Edition;
import merlin.criteria.Editions;
import merlin.shared.Allowed;
import merlin.shared.NotFound;
import merlin.shared.Refusal;
import merlin.shared.Role;

/** What the department has before it when it decides. */
@ApplicationScoped
@Transactional
@Allowed(Role.DEPARTMENT)
public class ReadCaseToDecide {
    /**
     * A case whose outcome waits for a decision.
     *
     * @param outcome label and percentage
     * @param best the best decision that the edition's rule allows (ACR-1)
     * @param until last day of an accreditation, if it is granted (ACR-2)
     */
    public record Case(
            String assessmentId,
            String reference,
            String primeId,
            String prime,
            String outcome,
            String edition,
            Decision best,
            Decision recommended,
            String recommendedWhy,
            List<Condition.Terms> recommendedConditions,
            List<Choice> criteria,
            LocalDate until)
            implements Serializable {
        Set<String> codes() {
            return criteria.stream().map(Choice::code).collect(Collectors.toSet());
        }
    }

    /** A criterion to choose. */
    public record Choice(String code, String title) implements Serializable {}

    @Inject
    Cases cases;

    @Inject
    Reports reports;

    @Inject
    Organisations organisations;

    @Inject
    Editions editions;

    @Inject
    AccreditationDecisions decisions;

    /** Refuses a case that has no outcome yet, or is decided (ACR-3). */
    public Case read(String assessmentId) {
        Assessment assessment = cases.forReading(assessmentId);
        if (!cases.isDepartment(assessment)) throw new NotFound("assessment", assessmentId);
        AssessmentReport report = reports.issuedReport(assessmentId)
                .orElseThrow(() -> new NotFound("outcome", assessment.getReference()));
        if (decisions.ofAssessment(assessmentId).isPresent())
            throw new Refusal("ACR-3", "accreditation.decidedAlready", assessment.getReference());
        Edition edition = editions.get(assessment.getEditionId());
        return new Case(
                assessmentId,
                assessment.getReference(),
                assessment.getPrimeId(),
                organisations.get(assessment.getPrimeId()).getName(),
                report.outcome().overall().label() + ", "
                        + report.outcome().overall().percent().toPlainString() + "%",
                edition.title(),
                report.outcome().decision(),
                report.conclusion().recommendation(),
                report.conclusion().reason(),
                report.conclusion().conditions().stream()
                        .map(c -> new Condition.Terms(c.criterion(), c.text(), c.owner(), c.dueOn()))
                        .toList(),
                edition.criteria().stream()
                        .map(c -> new Choice(c.code(), c.title()))
                        .toList(),
                assessment.getLastDay().plusYears(edition.validityYears()));
    }
}
