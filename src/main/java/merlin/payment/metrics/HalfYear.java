package merlin.payment.metrics;

import java.time.LocalDate;

/** Half-years for which the Bank of England's rate is fixed (PAY-16), as whole numbers: year times 2, plus 1 for July to December. */
public final class HalfYear {
    private HalfYear() {}

    static int of(int epochDay) {
        return of(LocalDate.ofEpochDay(epochDay));
    }

    public static int of(LocalDate day) {
        return 2 * day.getYear() + (day.getMonthValue() > 6 ? 1 : 0);
    }

    public static LocalDate firstDay(int halfYear) {
        return LocalDate.of(halfYear / 2, halfYear % 2 == 0 ? 1 : 7, 1);
    }
}
