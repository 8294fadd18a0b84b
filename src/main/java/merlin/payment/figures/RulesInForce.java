package merlin.payment.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import merlin.criteria.Editions;
import merlin.payment.metrics.PaymentMetrics.LateRates;
import merlin.payment.metrics.Thresholds;

/** The days and amounts of the criteria files, as figures need them. */
@ApplicationScoped
public class RulesInForce {
    /** The rule set of public contracts. */
    public static final String PUBLIC = "uk-public";

    private static final String LATE = "uk-late-payment";
    private static final String BANK_RATE = "uk-bank-rate";

    @Inject
    Editions editions;

    public Thresholds thresholds(LocalDate day) {
        return Thresholds.of(editions.paymentRules(PUBLIC), editions.paymentRules(LATE), day);
    }

    /** What late payment costs, as the rules stand on a day (PAY-16, PAY-17). */
    public LateRates rates(LocalDate day) {
        return LateRates.of(editions.paymentRules(LATE), editions.paymentRules(BANK_RATE), day);
    }
}
