package merlin.payment.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import merlin.payment.metrics.ReportingPeriod;

/** The periods for which figures are kept: they begin on the first of a month and last one, six or twelve months. */
public final class StandardPeriods {
    private static final int APRIL = 4;

    private StandardPeriods() {}

    /** Those with a day from first to last, both inclusive; by first day, the shorter first. */
    public static List<ReportingPeriod> touching(LocalDate first, LocalDate last) {
        List<ReportingPeriod> periods = new ArrayList<>();
        for (LocalDate month = first.minusMonths(11).withDayOfMonth(1);
                !month.isAfter(last);
                month = month.plusMonths(1)) {
            add(periods, month, 1, first);
            if (month.getMonthValue() % 3 == 1) add(periods, month, 6, first); // January, April, July, October
            if (month.getMonthValue() == APRIL) add(periods, month, 12, first);
        }
        periods.sort(Comparator.comparing(ReportingPeriod::from).thenComparing(ReportingPeriod::to));
        return periods;
    }

    private static void add(List<ReportingPeriod> periods, LocalDate from, int months, LocalDate first) {
        LocalDate to = from.plusMonths(months).minusDays(1);
        if (!to.isBefore(first)) periods.add(new ReportingPeriod(from, to));
    }

    /** Whether figures are kept for the period, should ledgers touch it. */
    public static boolean isOne(ReportingPeriod period) {
        return touching(period.from(), period.to()).contains(period);
    }
}
