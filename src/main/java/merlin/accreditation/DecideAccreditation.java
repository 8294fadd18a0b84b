package merlin.accreditation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Collectors;
import merlin.assessment.Assessment;
import merlin.assessment.Assessments;
import merlin.assessment.FollowDecision;
import merlin.assessment.State;
import merlin.assessment.report.AssessmentReport;
import merlin.assessment.report.Reports;
import merlin.criteria.Criterion;
import merlin.criteria.Decision;
import merlin.criteria.Edition;
import merlin.criteria.Editions;
import merlin.shared.Allowed;
import merlin.shared.Caller;
import merlin.shared.MerlinClock;
import merlin.shared.NotFound;
import merlin.shared.Refusal;
import merlin.shared.Role;

/** The department decides on an issued outcome (ACR-1, ACR-3). */
@ApplicationScoped
@Transactional
@Allowed(Role.DEPARTMENT)
public class DecideAccreditation {
    @Inject
    Assessments assessments;

    @Inject
    Reports reports;

    @Inject
    Editions editions;

    @Inject
    AccreditationDecisions decisions;

    @Inject
    FollowDecision followDecision;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<AccreditationDecided> decided;

    /** The decision; the same one asked for again is returned as it was taken. */
    public AccreditationDecision decide(String assessmentId, Deciding deciding) {
        Assessment assessment = assessments.locked(assessmentId);
        if (!assessment.getDepartmentId().equals(caller.organisationId()))
            throw new NotFound("assessment", assessmentId);
        Optional<AccreditationDecision> before = decisions.ofAssessment(assessmentId);
        if (before.filter(d -> d.is(deciding)).isPresent()) return before.get();
        if (before.isPresent()) throw new Refusal("ACR-3", "accreditation.decidedAlready", assessment.getReference());
        if (assessment.getState() != State.OUTCOME_ISSUED)
            throw new Refusal("ACR-1", "accreditation.noOutcome", assessment.getReference());
        AssessmentReport report = reports.issuedReport(assessmentId)
                .orElseThrow(() -> new IllegalStateException(assessmentId + " is issued without a report"));
        Edition edition = editions.get(assessment.getEditionId());
        deciding.check(
                report.outcome().decision(),
                edition.criteria().stream().map(Criterion::code).collect(Collectors.toSet()),
                MerlinClock.today(clock));
        AccreditationDecision decision = decisions.add(new AccreditationDecision(
                assessment,
                deciding,
                report.conclusion().recommendation(),
                report.outcome(),
                edition.validityYears(),
                clock.instant(),
                caller.userId()));
        State to = decision.getDecision() == Decision.NOT_MET ? State.NOT_ACCREDITED : State.ACCREDITED;
        followDecision.follow(assessmentId, to, decision.getReason());
        decided.fire(new AccreditationDecided(
                assessmentId,
                decision.getPrimeId(),
                decision.getDepartmentId(),
                decision.getDecision(),
                decision.validUntil().orElse(null),
                caller.userId(),
                decision.getDecidedAt(),
                decision.getReason()));
        return decision;
    }
}
