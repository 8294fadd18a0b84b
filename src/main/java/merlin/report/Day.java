package merlin.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as printed: {@code 3 March 2026}. */
final class Day {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private Day() {}

    static String of(LocalDate date) {
        return DAY.format(date);
    }

    /** The date, or these words where there is none. */
    static String of(LocalDate date, String none) {
        return date == null ? none : of(date);
    }
}
