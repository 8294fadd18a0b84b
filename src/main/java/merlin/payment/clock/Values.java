package merlin.payment.clock;

import java.math.BigDecimal;
import java.time.LocalDate;
import merlin.criteria.PaymentRules.RuleSet;

/** Values of a rule set that have to be there. */
final class Values {
    private Values() {}

    static BigDecimal of(RuleSet rules, LocalDate day, String name) {
        return rules.on(day, name)
                .orElseThrow(() -> new IllegalArgumentException(rules.id() + " has no " + name + " on " + day))
                .value();
    }

    static int whole(RuleSet rules, LocalDate day, String name) {
        return of(rules, day, name).intValueExact();
    }
}
