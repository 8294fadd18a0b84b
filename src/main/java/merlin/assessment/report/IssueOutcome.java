package merlin.assessment.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import merlin.assessment.Assessment;
import merlin.assessment.Assessments;
import merlin.assessment.Cases;
import merlin.assessment.Printed;
import merlin.assessment.State;
import merlin.shared.Allowed;
import merlin.shared.Caller;
import merlin.shared.MerlinClock;
import merlin.shared.Refusal;
import merlin.shared.Role;
import merlin.survey.ReleaseOutcome;

/**
 * The lead issues the outcome: the report is frozen and public, and the department is asked to decide (ASM-19). Not before the
 * prime has had its time for facts, every correction is answered and a decision is recommended.
 */
@ApplicationScoped
@Transactional
@Allowed(Role.LEAD_ASSESSOR)
public class IssueOutcome {
    @Inject
    Cases cases;

    @Inject
    Assessments assessments;

    @Inject
    Reports reports;

    @Inject
    ReleaseOutcome releaseOutcome;

    @Inject
    ReportTemplate template;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<OutcomeIssued> issued;

    /** Issuing what has been issued changes nothing. */
    public void issue(String assessmentId) {
        Assessment assessment = cases.asLead(assessmentId);
        if (reports.issued(assessmentId).isPresent()) return;
        Drafting.refuseUnlessInModeration(assessment);
        refuseBeforeFactsAreChecked(assessmentId, MerlinClock.today(clock));
        Recommendation recommendation = reports.recommendation(assessmentId)
                .orElseThrow(() -> new Refusal("ASM-17", "assessment.noRecommendation"));
        Instant now = clock.instant();
        assessment.surveyId().ifPresent(releaseOutcome::release);
        assessments.move(assessment, State.OUTCOME_ISSUED, "");
        reports.add(new IssuedReport(assessmentId, template.fill(assessment, now), now, caller.userId()));
        issued.fire(new OutcomeIssued(
                assessmentId,
                assessment.getReference(),
                assessment.getPrimeId(),
                assessment.getDepartmentId(),
                recommendation.getDecision(),
                caller.userId(),
                now,
                recommendation.getReason()));
    }

    private void refuseBeforeFactsAreChecked(String assessmentId, LocalDate today) {
        FactualCheck check =
                reports.factualCheck(assessmentId).orElseThrow(() -> new Refusal("ASM-19", "assessment.draftNotSent"));
        if (check.isOpenOn(today)) throw new Refusal("ASM-19", "assessment.factsOpen", Printed.day(check.getDueOn()));
        long open = reports.corrections(assessmentId).stream()
                .filter(c -> c.accepted().isEmpty())
                .count();
        if (open > 0) throw new Refusal("ASM-19", "assessment.correctionsOpen", open);
    }
}
