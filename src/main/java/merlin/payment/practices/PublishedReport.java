package merlin.payment.practices;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import merlin.payment.statutory.PracticesColumn;

/**
 * One published report of a company, as far as it can be used.
 *
 * @param id as the export numbers it; empty when not stated
 * @param companyNumber eight characters
 * @param filedOn null when not stated
 * @param numbers days, percentages and pounds; what is empty or cannot be is not among them
 * @param truths yes or no
 * @param texts everything else that is not empty, as written
 * @param doubts what is wrong with it, in words: each names its column
 */
public record PublishedReport(
        String id,
        String companyNumber,
        String company,
        LocalDate from,
        LocalDate to,
        LocalDate filedOn,
        Map<PracticesColumn, BigDecimal> numbers,
        Map<PracticesColumn, Boolean> truths,
        Map<PracticesColumn, String> texts,
        List<Doubt> doubts) {
    /** @param text the cell as written; empty when it is about the whole report */
    public record Doubt(Kind kind, PracticesColumn column, String text) {}

    /** What can be wrong with a report that was published all the same. */
    public enum Kind {
        /** Days above 366. */
        TOO_MANY_DAYS,
        /** A percentage below 0 or above 100. */
        NO_PERCENTAGE,
        /** Not a number, or a yes or no that is neither. */
        NOT_UNDERSTOOD,
        /** The three bands do not add up to 100, give or take 2. */
        BANDS_DO_NOT_ADD_UP,
        /** The period ends after the day of reading. */
        ENDS_IN_FUTURE,
        /** The shortest standard payment period is longer than the longest. */
        TERMS_CROSSED
    }

    public PublishedReport {
        numbers = copy(numbers);
        truths = copy(truths);
        texts = copy(texts);
        doubts = List.copyOf(doubts);
    }

    private static <T> Map<PracticesColumn, T> copy(Map<PracticesColumn, T> from) {
        Map<PracticesColumn, T> copy = new EnumMap<>(PracticesColumn.class);
        copy.putAll(from);
        return Collections.unmodifiableMap(copy);
    }

    public Optional<BigDecimal> number(PracticesColumn column) {
        return Optional.ofNullable(numbers.get(column));
    }

    /** What tells two reports of a company apart: the export's number, or else the period. */
    public String key() {
        return id.isEmpty() ? from + "/" + to : id;
    }
}
