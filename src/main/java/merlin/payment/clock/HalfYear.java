package merlin.payment.clock;

import java.time.LocalDate;
import java.time.Month;

/** January to June or July to December: the half-year for which the Bank Rate of the day before it is fixed. PAY-16 */
public record HalfYear(LocalDate first) {
    public HalfYear {
        if (first.getDayOfMonth() != 1 || first.getMonthValue() % 6 != 1)
            throw new IllegalArgumentException("no half-year starts on " + first);
    }

    public static HalfYear of(LocalDate day) {
        Month start = day.getMonthValue() <= 6 ? Month.JANUARY : Month.JULY;
        return new HalfYear(LocalDate.of(day.getYear(), start, 1));
    }

    /** Inclusive. */
    public LocalDate last() {
        return first.plusMonths(6).minusDays(1);
    }

    /** The day whose Bank Rate serves the whole half-year: 30 June or 31 December. */
    public LocalDate rateOf() {
        return first.minusDays(1);
    }
}
