package merlin.assessment.report;

import java.time.LocalDate;
import java.util.List;
import merlin.criteria.Decision;
import merlin.criteria.Edition;
import merlin.criteria.Outcome;
import merlin.shared.Refusal;

/**
 * A recommendation as the lead states it (ASM-17).
 *
 * @param reason printed in the conclusion
 * @param conditions at least one with "met with conditions", none otherwise
 */
public record Recommended(Decision decision, String reason, List<AssessmentReport.Condition> conditions) {
    public Recommended {
        conditions = List.copyOf(conditions);
        if (decision == null) throw new Refusal("ASM-17", "assessment.noRecommendation");
        if (reason == null || reason.isBlank()) throw new Refusal("ASM-17", "assessment.reasonMissing");
        reason = reason.strip();
        if (decision == Decision.MET_WITH_CONDITIONS && conditions.isEmpty())
            throw new Refusal("ASM-17", "assessment.noConditions");
        if (decision != Decision.MET_WITH_CONDITIONS && !conditions.isEmpty())
            throw new Refusal("ASM-17", "assessment.strayConditions", decision.text());
    }

    /** Refuses what is better than the edition's rule allows, and conditions on unknown criteria or due by today. */
    void check(Outcome outcome, Edition edition, LocalDate today) {
        if (decision.compareTo(outcome.decision()) < 0)
            throw new Refusal(
                    "ASM-17",
                    "assessment.betterThanRule",
                    decision.text(),
                    outcome.decision().text());
        for (AssessmentReport.Condition condition : conditions) {
            edition.criterion(condition.criterion());
            if (!condition.dueOn().isAfter(today))
                throw new Refusal("ASM-17", "assessment.conditionDue", condition.criterion());
        }
    }
}
