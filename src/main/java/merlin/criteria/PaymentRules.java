package merlin.criteria;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Payment rules and thresholds as data: each value with the days on which it holds. */
public record PaymentRules(String id, String title, List<RuleSet> sets) {
    public PaymentRules {
        sets = List.copyOf(sets);
    }

    /** Rules that belong together. @param id such as {@code uk-public} */
    public record RuleSet(String id, String title, List<DatedValue> values) {
        public RuleSet {
            values = List.copyOf(values);
        }

        /** This set and further values. */
        public RuleSet with(List<DatedValue> more) {
            return new RuleSet(
                    id, title, Stream.concat(values.stream(), more.stream()).toList());
        }

        /** The state of a rule on a day; empty when it does not hold on that day. */
        public Optional<DatedValue> on(LocalDate day, String name) {
            return values.stream()
                    .filter(v -> v.name().equals(name) && v.holdsOn(day))
                    .findFirst();
        }
    }

    /**
     * One state of one rule.
     *
     * @param unit days, percent, pounds or count
     * @param from first day, inclusive
     * @param until last day, inclusive; empty: still holds
     */
    public record DatedValue(
            String name,
            BigDecimal value,
            String unit,
            LocalDate from,
            Optional<LocalDate> until,
            Provenance provenance,
            String source) {
        boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && until.map(last -> !day.isAfter(last)).orElse(true);
        }

        /** Whether a day exists on which both hold. */
        public boolean overlaps(DatedValue other) {
            return holdsOn(other.from) || other.holdsOn(from);
        }
    }
}
