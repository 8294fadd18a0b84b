package merlin.accreditation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import merlin.assessment.Cases;
import merlin.shared.Allowed;
import merlin.shared.Caller;
import merlin.shared.MerlinClock;
import merlin.shared.Refusal;
import merlin.shared.Role;

/** The lead assessor of the case has found a condition met (ACR-6). Finding it met twice changes nothing. */
@ApplicationScoped
@Transactional
@Allowed(Role.LEAD_ASSESSOR)
public class MeetCondition {
    private static final int LONGEST = 2000;

    @Inject
    AccreditationDecisions decisions;

    @Inject
    Cases cases;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<ConditionFoundMet> met;

    /** @param reason what was seen; published with the condition */
    public void meet(String conditionId, String reason) {
        Condition condition = decisions.condition(conditionId);
        AccreditationDecision decision = condition.decision();
        cases.asLead(decision.getAssessmentId());
        if (decisions.isMet(condition)) return;
        if (reason == null || reason.isBlank()) throw new Refusal("ACR-6", "accreditation.metReason");
        if (reason.length() > LONGEST) throw new Refusal("ACR-6", "accreditation.longMetReason", LONGEST);
        decisions.add(new ConditionMet(
                conditionId, MerlinClock.today(clock), reason.strip(), clock.instant(), caller.userId()));
        met.fire(new ConditionFoundMet(
                conditionId, decision.getPrimeId(), caller.userId(), clock.instant(), reason.strip()));
    }
}
