package merlin.report.payment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import merlin.payment.metrics.PaymentMetrics.Amount;
import merlin.report.Say;
import merlin.report.document.Block.Cell;

/** Figures as a payment report prints them. */
public final class Words {
    public static final String TOO_FEW = "Not shown: too few partners";

    private Words() {}

    /** {@code 9,496 of 10,000 (94.9%)}: never rounded up, so that nothing reads as a limit that it misses. */
    public static Cell share(long part, long of, String none) {
        if (of == 0) return Cell.of(none);
        return Cell.of(Say.number(part) + " of " + Say.number(of) + " (" + percent(part, of) + ")", part);
    }

    public static String percent(long part, long of) {
        BigDecimal shown = drawn(part, of).stripTrailingZeros();
        return (shown.scale() < 0 ? shown.setScale(0) : shown).toPlainString() + "%";
    }

    /** The percentage as it is printed, one decimal, so that a chart says what its table says. */
    public static BigDecimal drawn(long part, long of) {
        return of == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(part).movePointRight(2).divide(BigDecimal.valueOf(of), 1, RoundingMode.DOWN);
    }

    /** {@code 27.4 days}; the exact mean is the number behind it. */
    public static Cell average(BigDecimal days) {
        return days == null
                ? Cell.of("Nothing paid")
                : new Cell(days.setScale(1, RoundingMode.HALF_UP).toPlainString() + " days", days);
    }

    public static Cell day(Integer day) {
        return day == null ? Cell.of("Nothing paid") : Cell.of(Say.count(day, "day", "days"), day);
    }

    public static Cell count(Amount amount) {
        return Cell.of(amount.count());
    }

    public static Cell value(Amount amount) {
        return Say.pounds(amount.value());
    }

    public static Cell tooFew() {
        return Cell.of(TOO_FEW);
    }
}
