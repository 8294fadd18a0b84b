package merlin.payment.invoice;

import java.time.LocalDate;
import java.util.Optional;

/** Calendar days in Europe/London as whole numbers, counted from 1970-01-01. */
public final class Days {
    /** No day was stated. Earlier than every day, so that {@code Math.max} of a day and none is the day. */
    public static final int NONE = Integer.MIN_VALUE;

    private Days() {}

    public static int of(LocalDate date) {
        return Math.toIntExact(date.toEpochDay());
    }

    /** The date; empty for {@link #NONE}. */
    public static Optional<LocalDate> date(int day) {
        return day == NONE ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
    }
}
