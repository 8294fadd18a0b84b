package merlin.criteria;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How an edition turns levels into percentages, labels and a decision: all of it data, so that a correction needs no release.
 *
 * @param levels the scale, best first
 * @param labels what a percentage is called, best first; the last one starts at 0
 * @param weights of criteria within their principle and of principles in the whole, by code; 1 where not named
 * @param caps in the order in which they are tried
 */
public record ScoringRule(
        List<Level> levels, Overall overall, Rounding rounding, List<Label> labels, Weights weights, List<Cap> caps) {
    public ScoringRule {
        levels = List.copyOf(levels);
        labels = List.copyOf(labels);
        weights = weights == null ? Weights.EQUAL : weights;
        caps = List.copyOf(caps);
    }

    /** @param from lowest percentage that still carries the label, inclusive */
    public record Label(String name, int from, Provenance provenance) {}

    /** How the overall percentage is made (SCO-2). */
    public record Overall(Mean mean, Provenance provenance) {}

    /** Of what the overall percentage is the mean. */
    public enum Mean {
        OF_PRINCIPLES("mean-of-principles"),
        OF_CRITERIA("mean-of-criteria");

        private final String code;

        Mean(String code) {
            this.code = code;
        }

        @JsonCreator
        static Mean parse(String text) {
            return Arrays.stream(values())
                    .filter(m -> m.code.equals(text))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no such mean: " + text));
        }

        @Override
        @JsonValue
        public String toString() {
            return code;
        }
    }

    /** Rounding for display (SCO-3). @param decimals digits after the point */
    public record Rounding(int decimals, Mode mode, Provenance provenance) {}

    /** Which way a half goes. */
    public enum Mode {
        HALF_UP("half-up", RoundingMode.HALF_UP),
        HALF_EVEN("half-even", RoundingMode.HALF_EVEN),
        DOWN("down", RoundingMode.DOWN);

        private final String code;
        private final RoundingMode mode;

        Mode(String code, RoundingMode mode) {
            this.code = code;
            this.mode = mode;
        }

        @JsonCreator
        static Mode parse(String text) {
            return Arrays.stream(values())
                    .filter(m -> m.code.equals(text))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no such rounding: " + text));
        }

        RoundingMode mode() {
            return mode;
        }

        @Override
        @JsonValue
        public String toString() {
            return code;
        }
    }

    /** Positive whole weights by code; a code not named weighs 1. */
    public record Weights(Map<String, Integer> criteria, Map<String, Integer> principles, Provenance provenance) {
        static final Weights EQUAL = new Weights(Map.of(), Map.of(), Provenance.RECONSTRUCTED);

        public Weights {
            criteria = criteria == null ? Map.of() : Map.copyOf(criteria);
            principles = principles == null ? Map.of() : Map.copyOf(principles);
        }

        public int ofCriterion(String code) {
            return criteria.getOrDefault(code, 1);
        }

        public int ofPrinciple(String code) {
            return principles.getOrDefault(code, 1);
        }

        /** These weights where they name a code, those of {@code base} elsewhere. */
        public Weights over(Weights base) {
            return new Weights(merged(base.criteria, criteria), merged(base.principles, principles), provenance);
        }

        private static Map<String, Integer> merged(Map<String, Integer> base, Map<String, Integer> over) {
            var all = new HashMap<>(base);
            all.putAll(over);
            return all;
        }
    }
}
