package merlin.accreditation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import merlin.assessment.Assessment;
import merlin.assessment.Assessments;
import merlin.assessment.FollowDecision;
import merlin.assessment.State;
import merlin.shared.Allowed;
import merlin.shared.MerlinClock;
import merlin.shared.Role;
import merlin.shared.Tick;

/** ACR-8: each night cases follow the accreditations they led to. A second run on the same day changes nothing. */
@ApplicationScoped
@Transactional
@Allowed(Role.SYSTEM)
public class FollowValidity {
    private static final int WEEKS_OF_NOTICE = 12;

    @Inject
    AccreditationDecisions decisions;

    @Inject
    Assessments assessments;

    @Inject
    FollowDecision followDecision;

    @Inject
    Clock clock;

    void nightly(@Observes Tick tick) {
        if (!tick.nightly()) return;
        LocalDate today = MerlinClock.today(clock);
        for (AccreditationDecision decision : decisions.endingBy(today.plusWeeks(WEEKS_OF_NOTICE)))
            follow(
                    assessments.get(decision.getAssessmentId()),
                    decision.validUntil().orElseThrow(),
                    today);
    }

    private void follow(Assessment assessment, LocalDate until, LocalDate today) {
        if (assessment.getState() == State.ACCREDITED && !today.isAfter(until)) to(assessment, State.EXPIRING);
        if (!today.isAfter(until)) return;
        if (assessment.getState().mayBecome(State.EXPIRED)) to(assessment, State.EXPIRED);
        boolean renewing = assessments.underWay(assessment.getPrimeId()).isPresent();
        if (assessment.getState() == State.EXPIRED && !renewing) to(assessment, State.LAPSED);
    }

    private void to(Assessment assessment, State state) {
        followDecision.follow(assessment.getId(), state, "");
    }
}
