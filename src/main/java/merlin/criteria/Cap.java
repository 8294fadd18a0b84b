package merlin.criteria;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Holds a result down (SCO-4): whenever {@code when} fits, what {@code then} names is at most the given value.
 *
 * @param id unique in the edition; a profile's cap of the same id replaces the edition's
 * @param text why, in a sentence printed beside the result
 */
public record Cap(String id, String text, Provenance provenance, When when, Then then) {

    /**
     * @param subject what is looked at
     * @param codes only these criteria or principles; empty: any
     * @param partnerSides only criteria with one of these sides; empty: any
     * @param atOrBelow fits when the subject's level or label is this or lower; empty: always
     */
    public record When(Subject subject, List<String> codes, List<PartnerSide> partnerSides, String atOrBelow) {
        public When {
            codes = codes == null ? List.of() : List.copyOf(codes);
            partnerSides = partnerSides == null ? List.of() : List.copyOf(partnerSides);
            atOrBelow = atOrBelow == null ? "" : atOrBelow;
        }

        boolean fits(String code) {
            return codes.isEmpty() || codes.contains(code);
        }

        boolean fits(Criterion criterion) {
            return fits(criterion.code()) && (partnerSides.isEmpty() || partnerSides.contains(criterion.partnerSide()));
        }
    }

    /** @param atMost a level, a label or a decision's code, as {@code limit} asks */
    public record Then(Limit limit, String atMost) {}

    /** What a cap looks at. */
    public enum Subject {
        CRITERION,
        PRINCIPLE,
        OVERALL;

        @JsonCreator
        static Subject parse(String text) {
            return valueOf(text.toUpperCase(Locale.ROOT));
        }

        @Override
        @JsonValue
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What a cap holds down. */
    public enum Limit {
        /** The level that counts for the criterion itself. */
        LEVEL("level"),
        /** The label of the criterion's principle; its percentage stays. */
        PRINCIPLE_LABEL("principle-label"),
        /** The overall label; the percentage stays. */
        OVERALL_LABEL("overall-label"),
        DECISION("decision");

        private final String code;

        Limit(String code) {
            this.code = code;
        }

        @JsonCreator
        static Limit parse(String text) {
            return Arrays.stream(values())
                    .filter(l -> l.code.equals(text))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no such limit: " + text));
        }

        @Override
        @JsonValue
        public String toString() {
            return code;
        }
    }
}
