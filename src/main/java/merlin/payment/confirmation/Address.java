package merlin.payment.confirmation;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import merlin.shared.NotFound;

/** What stands in a page's address, read: anything that nobody linked to is not found. */
public final class Address {
    private Address() {}

    /** Null for nothing. */
    public static LocalDate day(String typed) {
        if (typed == null || typed.isEmpty()) return null;
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException noDay) {
            throw new NotFound("day", typed);
        }
    }

    /** 0 for nothing. */
    public static long number(String typed) {
        if (typed == null || typed.isEmpty()) return 0;
        if (!typed.matches("[0-9]{1,18}")) throw new NotFound("number", typed);
        return Long.parseLong(typed);
    }
}
