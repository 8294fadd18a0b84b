package merlin.assessment.saq;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import merlin.assessment.Assessment;
import merlin.assessment.CaseSteps;
import merlin.assessment.Cases;
import merlin.shared.Allowed;
import merlin.shared.Caller;
import merlin.shared.Refusal;
import merlin.shared.Role;

/** The prime submits its self-assessment: from then on it is locked (ASM-7). */
@ApplicationScoped
@Transactional
@Allowed(Role.PRIME)
public class SubmitSelfAssessment {
    /** @param at when it was submitted; @param before true when that had been done already and nothing was changed */
    public record Submission(Instant at, boolean before) {}

    @Inject
    Cases cases;

    @Inject
    CaseSteps steps;

    @Inject
    SelfAssessments selfAssessments;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<SelfAssessmentSubmitted> submitted;

    /** Submitting what has been submitted changes nothing and says when that was. */
    public Submission submit(String assessmentId) {
        Assessment assessment = cases.lockedAsPrime(assessmentId);
        if (assessment.saqSubmittedAt().isPresent())
            return new Submission(assessment.saqSubmittedAt().get(), true);
        SelfAssessmentLock.refuseIfLocked(assessment);
        long missing = selfAssessments.answers(assessmentId).values().stream()
                .filter(a -> !a.isComplete())
                .count();
        if (missing > 0) throw new Refusal("ASM-7", "assessment.saqMissing", missing);
        Instant now = clock.instant();
        steps.submitted(assessment, now);
        submitted.fire(new SelfAssessmentSubmitted(assessmentId, caller.userId(), now));
        return new Submission(now, false);
    }
}
