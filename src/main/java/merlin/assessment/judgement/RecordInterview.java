package merlin.assessment.judgement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import merlin.assessment.Assessment;
import merlin.assessment.Cases;
import merlin.portfolio.Portfolios;
import merlin.shared.Allowed;
import merlin.shared.Caller;
import merlin.shared.MerlinClock;
import merlin.shared.NotFound;
import merlin.shared.Refusal;
import merlin.shared.Role;

/** A member of the team records that a conversation was held, with whom, and whether they may be quoted. */
@ApplicationScoped
@Transactional
@Allowed({Role.LEAD_ASSESSOR, Role.ASSESSOR})
public class RecordInterview {
    @Inject
    Cases cases;

    @Inject
    Interviews interviews;

    @Inject
    Portfolios portfolios;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    public Interview record(String assessmentId, Conversation told) {
        Assessment assessment = cases.asJudge(assessmentId);
        Evidenced.refuseIfOver(assessment);
        if (told.heldOn() == null || told.heldOn().isAfter(MerlinClock.today(clock)))
            throw new Refusal("ASM-14", "assessment.interviewDate");
        if (told.partnerId() != null
                && portfolios.partnersOf(assessment.getPrimeId()).stream()
                        .noneMatch(p -> p.partnerId().equals(told.partnerId())))
            throw new NotFound("partner", told.partnerId());
        Interview interview = new Interview(assessmentId, told, clock.instant(), caller.userId());
        interviews.add(interview);
        return interview;
    }
}
