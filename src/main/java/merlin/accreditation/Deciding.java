package merlin.accreditation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import merlin.criteria.Decision;
import merlin.shared.NotFound;
import merlin.shared.Refusal;

/**
 * A decision as the department states it.
 *
 * @param reason published with the decision
 * @param conditions at least one with "met with conditions", none otherwise (ACR-5)
 */
public record Deciding(Decision decision, String reason, List<Condition.Terms> conditions) implements Serializable {
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

    /**
     * Refuses what is better than the edition's rule allows, and conditions on unknown criteria or due by today.
     *
     * @param best what the rule leads to; @param criteria codes of the edition
     */
    void check(Decision best, Set<String> criteria, LocalDate today) {
        if (decision.compareTo(best) < 0)
            throw new Refusal("ACR-1", "accreditation.betterThanRule", decision.text(), best.text());
        for (Condition.Terms condition : conditions) {
            if (!criteria.contains(condition.criterion())) throw new NotFound("criterion", condition.criterion());
            if (!condition.dueOn().isAfter(today))
                throw new Refusal("ACR-5", "accreditation.conditionDue", condition.criterion());
        }
    }
}
