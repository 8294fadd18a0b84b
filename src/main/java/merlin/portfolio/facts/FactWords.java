package merlin.portfolio.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import merlin.web.Texts;

/** The eight facts in words, for pages of both sides. */
@ApplicationScoped
class FactWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /**
     * @param value all parts in one text; @param tone of the state's mark
     * @param open can be answered; @param waiting has not been answered
     * @param why the partner's words, or empty
     */
    public record FactLine(
            Fact fact, String label, String value, String state, String tone, boolean open, boolean waiting, String why)
            implements Serializable {}

    @Inject
    Texts texts;

    List<FactLine> of(FactSheet sheet) {
        return sheet.lines().stream().map(line -> line(line, sheet.facts())).toList();
    }

    private FactLine line(FactSheet.Line line, Facts facts) {
        String tone = switch (line.state()) {
            case CONFIRMED -> "good";
            case DISPUTED -> "bad";
            case STATED -> "care";
            case UNKNOWN -> "none";
        };
        return new FactLine(
                line.fact(),
                label(line.fact()),
                value(line.fact(), facts),
                texts.text("portfolio.factState." + line.state()),
                tone,
                line.state() != FactSheet.State.UNKNOWN,
                line.state() == FactSheet.State.STATED,
                line.why());
    }

    String label(Fact fact) {
        return texts.text("portfolio.fact." + fact);
    }

    /** Each part in the words of its text, an unknown part as "not known". */
    private String value(Fact fact, Facts facts) {
        if (!fact.isStatedIn(facts)) return texts.text("portfolio.unknown");
        List<Object> parts = fact.in(facts);
        Object[] words = IntStream.range(0, parts.size())
                .mapToObj(i -> part(parts.get(i)))
                .toArray();
        return texts.text("portfolio.factValue." + fact, words);
    }

    private String part(Object part) {
        if (part == null) return texts.text("portfolio.unknown").toLowerCase(Locale.UK);
        if (part instanceof Number number)
            return NumberFormat.getInstance(Locale.UK).format(number);
        return part instanceof TemporalAccessor date ? DAY.format(date) : String.valueOf(part);
    }
}
