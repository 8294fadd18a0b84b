package merlin.payment.ledger;

import java.util.Locale;
import java.util.Optional;

/** How a date written in figures is read (PAY-23). Dates that begin with the year, or name the month, are read in every order. */
public enum DateOrder {
    ISO_ONLY("year-month-day"),
    DAY_FIRST("day/month/year"),
    MONTH_FIRST("month/day/year");

    private final String words;

    DateOrder(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** From a pattern such as {@code D/M/Y}, {@code dd/MM/yyyy} or {@code Y-M-D}; empty when it is none. */
    public static Optional<DateOrder> of(String pattern) {
        return switch (pattern.toLowerCase(Locale.ROOT)
                .replaceAll("[^dmy]|(?<=(.))\\1", "")
                .replaceAll("(.)\\1+", "$1")) {
            case "dmy" -> Optional.of(DAY_FIRST);
            case "mdy" -> Optional.of(MONTH_FIRST);
            case "ymd" -> Optional.of(ISO_ONLY);
            default -> Optional.empty();
        };
    }
}
