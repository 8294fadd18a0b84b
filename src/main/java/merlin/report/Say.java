package merlin.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import merlin.report.document.Block;
import merlin.report.document.Block.Cell;
import merlin.report.document.Block.Figure;

/** Words and numbers as reports print them. */
public final class Say {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private Say() {}

    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** {@code 1 October 2025 to 31 March 2026}. */
    public static String days(LocalDate from, LocalDate to) {
        return day(from) + " to " + day(to);
    }

    /** {@code 12,345}. */
    public static String number(long number) {
        return String.format(Locale.UK, "%,d", number);
    }

    /** {@code £1,250.00}. */
    public static Cell pounds(BigDecimal amount) {
        return new Cell(String.format(Locale.UK, "£%,.2f", amount), amount);
    }

    /** {@code 1 prime}, {@code 2 primes}. */
    public static String count(long number, String one, String many) {
        return number(number) + " " + (number == 1 ? one : many);
    }

    /** One decimal at most: {@code 12.5%}. */
    public static Cell percent(BigDecimal percent) {
        BigDecimal shown = percent.setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
        return new Cell((shown.scale() < 0 ? shown.setScale(0) : shown).toPlainString() + "%", percent);
    }

    /** {@code 2 of 3}, or that there is nothing to count. */
    public static Cell share(long part, long whole, String none) {
        return whole == 0 ? Cell.of(none) : Cell.of(part + " of " + whole, part);
    }

    /** A figure that is a part of a whole. @param none what is said when the whole is nothing */
    public static Figure figure(
            String id, String label, long part, long whole, String none, LocalDate asOf, Block.Why why) {
        return new Figure(
                id,
                label,
                share(part, whole, none),
                whole == 0 ? null : BigDecimal.valueOf(whole),
                "on " + day(asOf),
                why);
    }
}
