package merlin.criteria;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * A time limit of the process.
 *
 * @param step such as {@code booking}
 * @param days how many
 * @param kind calendar or working days
 * @param counted from what, in words, such as "before the first on-site day"; the day itself is still in time
 */
public record LeadTime(String step, int days, Days kind, String counted, Provenance provenance) {
    /** Which days count. Working days leave out weekends and the bank holidays of England and Wales. */
    public enum Days {
        CALENDAR,
        WORKING;

        @JsonCreator
        static Days parse(String text) {
            return valueOf(text.toUpperCase(Locale.ROOT));
        }

        @Override
        @JsonValue
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
