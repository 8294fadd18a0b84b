package merlin.account;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import merlin.shared.Refusal;

/**
 * A register number with its scheme, such as {@code GB-COH-09506232} (ACC-1). Only the shape is checked, so that Merlin works
 * without asking a register. Numbers are kept in upper case; company numbers are padded to eight characters.
 *
 * @param scheme org-id scheme, such as {@code GB-COH}
 * @param number the number in that register
 */
public record Identifier(String scheme, String number) implements java.io.Serializable {
    private static final Map<String, Pattern> SHAPES = Map.of(
            "GB-COH", Pattern.compile("[0-9]{8}|[A-Z]{2}[0-9]{6}|R[0-9]{7}"),
            "GB-CHC", Pattern.compile("[0-9]{6,7}(-[0-9]{1,3})?"),
            "GB-SC", Pattern.compile("SC[0-9]{6}"),
            "GB-NIC", Pattern.compile("[0-9]{6}"),
            "GB-MPR", Pattern.compile("[0-9]{1,6}[A-Z]?|[A-Z]{2}[0-9]{5,6}[A-Z]?"),
            "GB-UKPRN", Pattern.compile("[0-9]{8}"),
            "GB-PPON", Pattern.compile("P[BCDGHJLMNPQRTVWXYZ]{3}-[1-9]{4}-[BCDGHJLMNPQRTVWXYZ]{3}[CDGHJLMNPQRTVWXYZ]"));

    /** The schemes that Merlin knows, in the order in which pages list them. */
    public static final List<String> SCHEMES =
            List.of("GB-COH", "GB-CHC", "GB-SC", "GB-NIC", "GB-MPR", "GB-UKPRN", "GB-PPON");

    public Identifier {
        scheme = scheme == null ? "" : scheme.strip().toUpperCase(Locale.ROOT);
        number = number == null ? "" : number.strip().toUpperCase(Locale.ROOT);
        if (scheme.equals("GB-COH") && number.matches("[0-9]{6,7}")) number = "0".repeat(8 - number.length()) + number;
        Pattern shape = SHAPES.get(scheme);
        if (shape == null) throw new Refusal("ACC-1", "account.unknownScheme", scheme, String.join(", ", SCHEMES));
        if (!shape.matcher(number).matches()) throw new Refusal("ACC-1", "account.wrongNumber", number, scheme);
    }

    /** Reads {@code GB-COH-09506232} or {@code GB-COH:09506232}. Refuses (ACC-1) what has no known scheme or another shape. */
    public static Identifier parse(String text) {
        String given = text == null ? "" : text.strip().toUpperCase(Locale.ROOT);
        for (String scheme : SCHEMES) {
            if (given.startsWith(scheme + "-") || given.startsWith(scheme + ":")) {
                return new Identifier(scheme, given.substring(scheme.length() + 1));
            }
        }
        throw new Refusal("ACC-1", "account.unknownScheme", text, String.join(", ", SCHEMES));
    }

    /** As {@link #parse}, but empty instead of a refusal: for data that came from elsewhere. */
    public static Optional<Identifier> of(String scheme, String number) {
        try {
            return Optional.of(new Identifier(scheme, number));
        } catch (Refusal shape) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return scheme + "-" + number;
    }
}
