package merlin.payment.ledger;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;

/** A day as written in a cell, for readers of other files: the same ways of writing as in ledgers (PAY-23). */
public final class WrittenDay {
    private WrittenDay() {}

    /** The day in this order; empty when the text is none. In {@link DateOrder#ISO_ONLY} also when it can be two days. */
    public static Optional<LocalDate> of(String text, DateOrder order) {
        int day = day(text, order);
        return day == Cells.NO_DAY || day == Cells.TWO_DAYS ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
    }

    /** Whether it can be read as two different days. */
    public static boolean isTwoDays(String text) {
        return day(text, DateOrder.ISO_ONLY) == Cells.TWO_DAYS;
    }

    private static int day(String text, DateOrder order) {
        byte[] bytes = text.strip().getBytes(StandardCharsets.ISO_8859_1);
        return bytes.length < 6 ? Cells.NO_DAY : Cells.day(bytes, 0, bytes.length, order);
    }
}
