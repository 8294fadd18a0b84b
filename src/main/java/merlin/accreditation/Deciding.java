package merlin.accreditation;

import java.time.LocalDate;
import java.util.List;
import merlin.criteria.Decision;
import merlin.criteria.Edition;
import merlin.criteria.Outcome;
import merlin.shared.Refusal;

/**
 * A decision as the department states it.
 *
 * @param reason published with the decision
 * @param conditions at least one with "met with conditions", none otherwise (ACR-5)
 */
public record Deciding(Decision decision, String reason, List<Condition.Terms> conditions) {
    private static final int LONGEST = 4000;

    public Deciding {
        conditions = List.copyOf(conditions);
        if (decision == null) throw new Refusal("ACR-1", "accreditation.chooseDecision");
        if (reason == null || reason.isBlank()) throw new Refusal("ACR-1", "accreditation.reasonMissing");
        reason = reason.strip();
        if (reason.length() > LONGEST) throw new Refusal("ACR-1", "accreditation.longReason", LONGEST);
        if (decision == Decision.MET_WITH_CONDITIONS && conditions.isEmpty())
            throw new Refusal("ACR-5", "accreditation.noConditions");
        if (decision != Decision.MET_WITH_CONDITIONS && !conditions.isEmpty())
            throw new Refusal("ACR-5", "accreditation.strayConditions", decision.text());
    }

    /** Refuses what is better than the edition's rule allows, and conditions on unknown criteria or due by today. */
    void check(Outcome outcome, Edition edition, LocalDate today) {
        if (decision.compareTo(outcome.decision()) < 0)
            throw new Refusal(
                    "ACR-1",
                    "accreditation.betterThanRule",
                    decision.text(),
                    outcome.decision().text());
        for (Condition.Terms condition : conditions) {
            edition.criterion(condition.criterion());
            if (!condition.dueOn().isAfter(today))
                throw new Refusal("ACR-5", "accreditation.conditionDue", condition.criterion());
        }
    }
}
