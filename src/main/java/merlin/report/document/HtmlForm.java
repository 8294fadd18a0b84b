package merlin.report.document;

import java.util.List;
import merlin.report.document.Block.Cell;
import merlin.report.document.Block.Column;
import merlin.report.document.Block.Figure;

/**
 * A document as markup: for a web page of ours a fragment in the look of the stylesheet, for print a whole page in which
 * nothing has to be opened.
 */
public final class HtmlForm {
    private final Document document;
    private final boolean print;
    private final Markup out = new Markup();
    private int charts;

    private HtmlForm(Document document, boolean print) {
        this.document = document;
        this.print = print;
    }

    /** The sections, to stand under a page's own h1. */
    public static String sections(Document document) {
        HtmlForm form = new HtmlForm(document, false);
        document.sections().forEach(form::section);
        return form.out.toString();
    }

    /** A chart alone, for a page of ours. @param id unique on the page */
    public static String chart(Chart chart, String id) {
        Markup out = new Markup();
        SvgForm.write(chart, id, false, out);
        return out.toString();
    }

    /** Everything, as the PDF is set from. */
    static String print(Document document, String stylesheet) {
        HtmlForm form = new HtmlForm(document, true);
        form.out.open("html", "lang", "en-GB").open("head").of("title", document.fullTitle());
        form.out.empty("meta", "name", "description", "content", document.summary());
        form.out.of("style", stylesheet).open("bookmarks");
        for (var section : document.sections())
            form.out.empty("bookmark", "name", section.heading(), "href", "#" + section.id());
        form.out.close("bookmarks").close("head").open("body");
        form.out.of("p", document.kind(), "class", "kind").of("h1", document.title());
        form.out.of("p", document.summary(), "class", "lead");
        document.sections().forEach(form::section);
        form.out.close("body").close("html");
        return form.out.toString();
    }

    private void section(Document.Section section) {
        out.open("section", "aria-labelledby", print ? null : section.id());
        out.of("h2", section.heading(), "id", section.id()).line();
        section.blocks().forEach(block -> block(block, section));
        out.close("section").line();
    }

    private void block(Block block, Document.Section section) {
        if (block instanceof Block.Sentence sentence) sentence(sentence);
        else if (block instanceof Block.Lead lead) out.of("h3", lead.text());
        else if (block instanceof Block.Bullets bullets) bullets(bullets);
        else if (block instanceof Block.Facts facts) facts(facts);
        else if (block instanceof Block.Figures figures) figures(figures.items());
        else if (block instanceof Block.Table table) table(table);
        else if (block instanceof Block.Picture picture) picture(picture, section.id() + "-chart-" + ++charts);
        out.line();
    }

    private void sentence(Block.Sentence sentence) {
        String css = switch (sentence.tone()) {
            case PLAIN -> null;
            case NOTE -> "note";
            case WITHHELD -> "withheld";
        };
        out.of("p", sentence.text(), "class", css);
    }

    private void bullets(Block.Bullets bullets) {
        out.open("ul");
        bullets.items().forEach(item -> out.of("li", item));
        out.close("ul");
    }

    /** A definition list on the web; a table on paper, where such lists have no tag of their own. */
    private void facts(Block.Facts facts) {
        if (print) {
            out.of("p", facts.caption(), "class", "caption")
                    .open("table", "class", "facts")
                    .open("tbody");
            for (Block.Fact fact : facts.items()) {
                out.open("tr")
                        .of("th", fact.term(), "scope", "row")
                        .of("td", fact.text())
                        .close("tr");
            }
            out.close("tbody").close("table");
            return;
        }
        out.open("dl", "class", "facts");
        facts.items().forEach(fact -> out.of("dt", fact.term()).of("dd", fact.text()));
        out.close("dl");
    }

    private void figures(List<Figure> figures) {
        if (print) {
            table(FigureTable.of(figures), "short");
            return;
        }
        out.open("ul", "class", "measures");
        for (Figure figure : figures) {
            out.open("li", "id", figure.id()).of("span", figure.label(), "class", "label");
            out.of("strong", figure.value().text(), "class", figure.value().number() == null ? "unknown" : "big");
            out.of("span", figure.period(), "class", "small soft");
            why(figure.why());
            out.close("li");
        }
        out.close("ul");
    }

    private void why(Block.Why why) {
        out.open("details").of("summary", "Why this number?");
        out.of("p", why.how() + " (rule " + why.rule() + ")");
        out.of("p", "Counted: " + why.inputs()).of("p", "Left out: " + why.exclusions());
        out.close("details");
    }

    private void table(Block.Table table) {
        table(table, null);
    }

    /** @param kind a class of the print stylesheet, or null */
    private void table(Block.Table table, String kind) {
        if (table.rows().isEmpty()) {
            out.of("p", table.caption() + ": none.", "class", "withheld");
            return;
        }
        if (print) out.of("p", table.caption(), "class", "caption").open("table", "id", table.id(), "class", kind);
        else {
            out.open(
                    "div",
                    "class",
                    "scroll",
                    "role",
                    "region",
                    "tabindex",
                    "0",
                    "aria-labelledby",
                    table.id() + "-caption");
            out.open("table", "id", table.id(), "class", "stack")
                    .of("caption", table.caption(), "id", table.id() + "-caption");
        }
        out.open("thead").open("tr");
        for (Column column : table.columns())
            out.of("th", column.title(), "scope", "col", "class", column.number() ? "number" : null);
        out.close("tr").close("thead").open("tbody");
        for (List<Cell> row : table.rows()) row(row, table.columns());
        out.close("tbody").close("table");
        if (!print) out.close("div");
    }

    private void row(List<Cell> row, List<Column> columns) {
        out.open("tr").of("th", row.get(0).text(), "scope", "row");
        for (int i = 1; i < row.size(); i++) {
            Cell cell = row.get(i);
            boolean number = columns.get(i).number() && cell.number() != null;
            // On a phone a row is a card, and each cell says its column by this label.
            String label = print ? null : columns.get(i).title();
            out.of("td", cell.text(), "class", number ? "number" : null, "data-label", label);
        }
        out.close("tr");
    }

    private void picture(Block.Picture picture, String id) {
        out.open("figure");
        out.of(print ? "p" : "figcaption", picture.title(), "class", print ? "caption" : null);
        SvgForm.write(picture.chart(), id, print, out);
        out.close("figure");
    }
}
