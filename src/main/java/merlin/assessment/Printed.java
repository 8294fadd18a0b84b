package merlin.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import merlin.shared.MerlinClock;

/** Dates as sentences print them. */
public final class Printed {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);

    private Printed() {}

    /** {@code 3 March 2026}. */
    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** {@code 3 March 2026, 14:05} in London. */
    public static String moment(Instant instant) {
        return MOMENT.format(instant.atZone(MerlinClock.LONDON));
    }
}
