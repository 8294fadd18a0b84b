package merlin.payment.clock;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import merlin.criteria.PaymentRules.RuleSet;

/**
 * Reporting periods of the Payments Compliance Notice: October to March and April to September, the first from 1 October 2025.
 * PAY-18
 *
 * @param rules the set {@code uk-compliance-notice}
 */
public record NoticePeriods(RuleSet rules) {
    private static final String DAYS_AFTER = "notice-days-after";

    /** @param first inclusive; @param last inclusive; @param deadline last day for publishing the notice */
    public record Period(LocalDate first, LocalDate last, LocalDate deadline) {
        public boolean has(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }

    /** Empty for a day before the first period. */
    public Optional<Period> containing(LocalDate day) {
        LocalDate first = firstDay(day);
        LocalDate last = first.plusMonths(6).minusDays(1);
        return rules.on(first, DAYS_AFTER)
                .map(days -> new Period(first, last, last.plusDays(days.value().intValueExact())));
    }

    private static LocalDate firstDay(LocalDate day) {
        int month = day.getMonthValue();
        if (month >= 4 && month <= 9) return LocalDate.of(day.getYear(), Month.APRIL, 1);
        return LocalDate.of(month < 4 ? day.getYear() - 1 : day.getYear(), Month.OCTOBER, 1);
    }

    public Optional<Period> before(Period period) {
        return containing(period.first().minusDays(1));
    }

    /** Periods that ended before a day, the latest first. */
    public List<Period> endedBefore(LocalDate day) {
        List<Period> ended = new ArrayList<>();
        Optional<Period> each = containing(day).flatMap(this::before);
        while (each.isPresent()) {
            ended.add(each.get());
            each = before(each.get());
        }
        return ended;
    }

    /** A notice is owed only for a period in which a payment was made or a sum became payable. */
    public static boolean owed(long paymentsMade, long sumsBecamePayable) {
        return paymentsMade > 0 || sumsBecamePayable > 0;
    }
}
