package merlin.payment.metrics;

import java.time.LocalDate;
import merlin.criteria.PaymentRules.RuleSet;

/**
 * The days that a rule set gives on a day.
 *
 * @param lawDaysAfter last good day of the law's clock, days after the day on which it starts (PAY-1)
 * @param firstBand last day of the first band, inclusive; @param secondBand last day of the second (PAY-2)
 * @param defaultTerms days after receipt where nothing was agreed (PAY-11)
 * @param disputeNotice days after receipt by which a dispute should have been told (PAY-5)
 */
public record Thresholds(int lawDaysAfter, int firstBand, int secondBand, int defaultTerms, int disputeNotice) {
    /**
     * As the rules stand on a day; a rule that had not begun then counts in its earliest state.
     *
     * @param rules for public contracts, such as {@code uk-public}
     * @param latePayment rules for what was not agreed, such as {@code uk-late-payment}
     * @throws IllegalArgumentException when a set lacks one of them
     */
    public static Thresholds of(RuleSet rules, RuleSet latePayment, LocalDate day) {
        return new Thresholds(
                days(rules, day, "statutory-days-after"),
                days(rules, day, "band-1-last-day"),
                days(rules, day, "band-2-last-day"),
                days(latePayment, day, "default-days"),
                days(rules, day, "dispute-notice-days"));
    }

    private static int days(RuleSet rules, LocalDate day, String name) {
        return rules.on(day, name)
                .or(() -> rules.values().stream()
                        .filter(value -> value.name().equals(name))
                        .findFirst())
                .map(value -> value.value().intValueExact())
                .orElseThrow(() -> new IllegalArgumentException("rule set " + rules.id() + " lacks " + name));
    }
}
