package merlin.criteria;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far a value of the Standard can be relied on. Shown beside the value on the method page. */
public enum Provenance {
    /** Found in a published source; the wording is ours. */
    PUBLISHED,
    /** Worked out from published results or from what is said around it; not seen in the source's own words. */
    RECONSTRUCTED,
    /** Set by Merlin or by a department's profile. */
    OURS;

    @JsonCreator
    static Provenance parse(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }

    @Override
    @JsonValue
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
