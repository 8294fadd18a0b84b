package merlin.portfolio.partnerlist;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a date in figures is to be read. Without a stated order, one that can be read two ways is never guessed (POR-8). */
public enum DateOrder {
    NOT_STATED,
    DAY_FIRST,
    MONTH_FIRST;

    private static final Pattern FIGURES = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final DateTimeFormatter WORDS = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("d [MMMM][MMM] uuuu")
            .toFormatter(Locale.UK)
            .withResolverStyle(ResolverStyle.STRICT);

    /** A date that can be read two ways. */
    static final class Ambiguous extends RuntimeException {}

    /** The date: ISO, in words (3 April 2026) or in figures. Empty when it is none; throws when it could be two. */
    Optional<LocalDate> read(String text) {
        Matcher figures = FIGURES.matcher(text);
        try {
            if (figures.matches()) return Optional.of(inFigures(figures));
            if (text.matches("\\d{4}-\\d{2}-\\d{2}")) return Optional.of(LocalDate.parse(text));
            return Optional.of(LocalDate.parse(text.replaceAll("\\s+", " "), WORDS));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private LocalDate inFigures(Matcher figures) {
        int first = Integer.parseInt(figures.group(1));
        int second = Integer.parseInt(figures.group(2));
        int year = Integer.parseInt(figures.group(3));
        if (this == NOT_STATED && first <= 12 && second <= 12 && first != second) throw new Ambiguous();
        boolean dayFirst = this == DAY_FIRST || (this == NOT_STATED && second <= 12);
        return dayFirst ? LocalDate.of(year, second, first) : LocalDate.of(year, first, second);
    }
}
