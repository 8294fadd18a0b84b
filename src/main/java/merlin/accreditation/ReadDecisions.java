package merlin.accreditation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import merlin.account.Organisation;
import merlin.account.Organisations;
import merlin.assessment.Assessment;
import merlin.assessment.Assessments;
import merlin.assessment.report.AssessmentReport;
import merlin.assessment.report.Reports;
import merlin.shared.Allowed;
import merlin.shared.Caller;
import merlin.shared.MerlinClock;
import merlin.shared.Role;

/** What waits for the department's decision, and what it has decided. */
@ApplicationScoped
@Transactional
@Allowed(Role.DEPARTMENT)
public class ReadDecisions {
    /** A case that waits. @param recommendation of the lead assessor, in words */
    public record Waiting(
            String assessmentId, String reference, String prime, LocalDate visited, String recommendation) {}

    /** A case that is decided. @param conditions as they stand today; @param until null when not met */
    public record Done(
            String reference,
            String primeId,
            String prime,
            String decision,
            LocalDate decidedOn,
            LocalDate until,
            int open,
            int overdue) {}

    public record Desk(List<Waiting> waiting, List<Done> done) {}

    @Inject
    Assessments assessments;

    @Inject
    Reports reports;

    @Inject
    Organisations organisations;

    @Inject
    AccreditationDecisions decisions;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    public Desk read() {
        List<Waiting> waiting = assessments.awaitingDecision(caller.organisationId()).stream()
                .map(this::waiting)
                .toList();
        List<Done> done = assessments.ofDepartment(caller.organisationId()).stream()
                .flatMap(a -> decisions.ofAssessment(a.getId()).stream())
                .map(this::done)
                .sorted(Comparator.comparing(Done::decidedOn).reversed())
                .toList();
        return new Desk(waiting, done);
    }

    private Waiting waiting(Assessment assessment) {
        String recommendation = reports.issuedReport(assessment.getId())
                .map(AssessmentReport::conclusion)
                .map(c -> c.recommendation().text())
                .orElse("");
        return new Waiting(
                assessment.getId(),
                assessment.getReference(),
                name(assessment.getPrimeId()),
                assessment.getLastDay(),
                recommendation);
    }

    private Done done(AccreditationDecision decision) {
        List<ConditionNow> conditions = decisions.conditions(decision, MerlinClock.today(clock));
        return new Done(
                decision.getCertificate(),
                decision.getPrimeId(),
                name(decision.getPrimeId()),
                decision.getDecision().text(),
                decision.getDecidedOn(),
                decision.validUntil().orElse(null),
                count(conditions, ConditionState.OPEN),
                count(conditions, ConditionState.OVERDUE));
    }

    private static int count(List<ConditionNow> conditions, ConditionState state) {
        return (int) conditions.stream().filter(c -> c.state() == state).count();
    }

    private String name(String primeId) {
        return organisations.find(primeId).map(Organisation::getName).orElse("");
    }
}
