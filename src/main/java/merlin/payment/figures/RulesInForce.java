package merlin.payment.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import merlin.criteria.Editions;
import merlin.criteria.PaymentRules.RuleSet;
import merlin.payment.metrics.PaymentMetrics.LateRates;
import merlin.payment.metrics.Thresholds;

/** The days and amounts of the criteria files, as figures need them. */
@ApplicationScoped
public class RulesInForce {
    /** The rule set of public contracts. */
    public static final String PUBLIC = "uk-public";

    private static final String LATE = "uk-late-payment";

    @Inject
    Editions editions;

    public Thresholds thresholds(LocalDate day) {
        return Thresholds.of(editions.paymentRules(PUBLIC), day);
    }

    /** What late payment costs, as the rules stand on a day (PAY-16, PAY-17). */
    public LateRates rates(LocalDate day) {
        RuleSet late = editions.paymentRules(LATE);
        return new LateRates(
                half -> late.on(half, "base-rate-percent")
                        .flatMap(base -> late.on(half, "interest-points-over-base")
                                .map(points -> base.value().add(points.value()))),
                List.of(
                        value(late, day, "fixed-sum-below-1000"),
                        value(late, day, "fixed-sum-below-10000"),
                        value(late, day, "fixed-sum-from-10000")),
                value(late, day, "days-in-year").intValueExact());
    }

    private static BigDecimal value(RuleSet rules, LocalDate day, String name) {
        return Optional.of(rules)
                .flatMap(set -> set.on(day, name))
                .orElseThrow(() -> new IllegalStateException(rules.id() + " lacks " + name + " on " + day))
                .value();
    }
}
