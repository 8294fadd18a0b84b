package merlin.payment.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import merlin.criteria.PaymentRules.RuleSet;

/**
 * Reporting periods of the payment-practices report. PAY-19 A financial year of up to 9 months is one period, of up to 15
 * months two (six months and the rest), a longer one three (six, six and the rest). Months are counted from the year's first
 * day, so that a year from 31 August goes back to the 31st after a short February.
 *
 * @param rules the set {@code uk-payment-practices}
 */
public record FilingPeriods(RuleSet rules) {
    /** @param first inclusive; @param last inclusive; @param fileBy last day for filing, 30 days after {@code last} */
    public record Period(LocalDate first, LocalDate last, LocalDate fileBy) {}

    /**
     * The periods of one financial year.
     *
     * @param first inclusive; @param last inclusive
     * @return empty when the year began before there was a duty to report
     */
    public List<Period> of(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) throw new IllegalArgumentException("financial year from " + first + " to " + last);
        if (rules.on(first, "filing-days-after").isEmpty()) return List.of();
        int part = Values.whole(rules, first, "part-months");
        LocalDate second = first.plusMonths(part);
        LocalDate third = first.plusMonths(2L * part);
        if (last.isBefore(first.plusMonths(Values.whole(rules, first, "one-period-months"))))
            return List.of(period(first, last));
        if (last.isBefore(first.plusMonths(Values.whole(rules, first, "two-periods-months"))))
            return List.of(period(first, second.minusDays(1)), period(second, last));
        return Stream.of(period(first, second.minusDays(1)), period(second, third.minusDays(1)), period(third, last))
                .toList();
    }

    private Period period(LocalDate first, LocalDate last) {
        return new Period(first, last, last.plusDays(Values.whole(rules, first, "filing-days-after")));
    }
}
