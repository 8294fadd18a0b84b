package merlin.report.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A piece of a section. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Block.Sentence.class, name = "sentence"),
    @JsonSubTypes.Type(value = Block.Lead.class, name = "heading"),
    @JsonSubTypes.Type(value = Block.Bullets.class, name = "bullets"),
    @JsonSubTypes.Type(value = Block.Facts.class, name = "facts"),
    @JsonSubTypes.Type(value = Block.Figures.class, name = "figures"),
    @JsonSubTypes.Type(value = Block.Table.class, name = "table"),
    @JsonSubTypes.Type(value = Block.Picture.class, name = "chart")
})
@JsonInclude(JsonInclude.Include.NON_NULL)
public sealed interface Block {

    /** A paragraph. @param tone plain, note (set apart) or withheld (says why something is not shown) */
    record Sentence(String text, Tone tone) implements Block {}

    /** A heading inside a section. */
    record Lead(String text) implements Block {}

    record Bullets(List<String> items) implements Block {
        public Bullets {
            items = List.copyOf(items);
        }
    }

    /** Terms and what they are, such as a report's key information. */
    record Facts(String caption, List<Fact> items) implements Block {
        public Facts {
            items = List.copyOf(items);
        }
    }

    record Fact(String term, String text) {}

    /** Figures that stand together. */
    record Figures(List<Figure> items) implements Block {
        public Figures {
            items = List.copyOf(items);
        }
    }

    /**
     * One number with everything it needs (REP-3).
     *
     * @param id stable name, unique in the document
     * @param value what is printed, and the number behind it
     * @param of denominator as a number; null where the figure is not a share
     * @param period the day or days it stands for, in words
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Figure(String id, String label, Cell value, BigDecimal of, String period, Why why) {}

    /** Why this number: the rule by its id, what went in, and what was left out. */
    record Why(String rule, String how, String inputs, String exclusions) {}

    /** @param id stable name, unique in the document; @param columns the first one heads the rows */
    record Table(String id, String caption, List<Column> columns, List<List<Cell>> rows) implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            for (List<Cell> row : rows)
                if (row.size() != columns.size()) throw new IllegalArgumentException(id + ": " + row.size() + " cells");
        }
    }

    /** @param id stable name in JSON and CSV */
    record Column(String id, String title, boolean number) {
        public static Column text(String id, String title) {
            return new Column(id, title, false);
        }

        public static Column number(String id, String title) {
            return new Column(id, title, true);
        }
    }

    /** What is printed, and the exact number behind it where there is one. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Cell(String text, BigDecimal number) {
        public static Cell of(String text) {
            return new Cell(text, null);
        }

        public static Cell of(String text, long number) {
            return new Cell(text, BigDecimal.valueOf(number));
        }

        public static Cell of(long number) {
            return of(String.format(Locale.UK, "%,d", number), number);
        }
    }

    /** A chart; its facts stand in the table beside it, so the data forms leave it out. */
    record Picture(
            @com.fasterxml.jackson.annotation.JsonIgnore Chart chart, String title, String description)
            implements Block {
        public static Picture of(Chart chart) {
            return new Picture(chart, chart.title(), chart.description());
        }
    }

    /** How a paragraph stands on the page. */
    enum Tone {
        PLAIN,
        NOTE,
        WITHHELD
    }

    static Block say(String text) {
        return new Sentence(text, Tone.PLAIN);
    }

    static Block note(String text) {
        return new Sentence(text, Tone.NOTE);
    }

    /** Says why something is not shown. */
    static Block withheld(String text) {
        return new Sentence(text, Tone.WITHHELD);
    }

    static Block bullets(String... items) {
        return new Bullets(Arrays.asList(items));
    }
}
