package merlin.report.document;

import java.util.List;
import merlin.report.document.Block.Cell;
import merlin.report.document.Block.Column;
import merlin.report.document.Block.Figure;
import merlin.report.document.Block.Table;

/** Figures as they stand on paper: a table, and at the end of the document what each is made of. */
public final class FigureTable {
    private FigureTable() {}

    static Table of(List<Figure> figures) {
        return new Table(
                figures.get(0).id() + "-table",
                "Each figure and its rule",
                List.of(
                        Column.text("figure", "Figure"),
                        Column.text("value", "Value"),
                        Column.text("period", "Period"),
                        Column.text("rule", "Rule")),
                figures.stream()
                        .map(f -> List.of(
                                Cell.of(f.label()),
                                f.value(),
                                Cell.of(f.period()),
                                Cell.of(f.why().rule())))
                        .toList());
    }

    /** What every figure of these sections is made of. */
    public static Table whys(String id, List<Document.Section> sections) {
        List<List<Cell>> rows = sections.stream()
                .flatMap(s -> s.blocks().stream())
                .filter(Block.Figures.class::isInstance)
                .flatMap(b -> ((Block.Figures) b).items().stream())
                .map(f -> List.of(
                        Cell.of(f.label()),
                        Cell.of(f.why().rule()),
                        Cell.of(f.why().how()),
                        Cell.of(f.why().inputs()),
                        Cell.of(f.why().exclusions())))
                .toList();
        return new Table(
                id,
                "How each figure is made",
                List.of(
                        Column.text("figure", "Figure"),
                        Column.text("rule", "Rule"),
                        Column.text("how", "How"),
                        Column.text("counted", "Counted"),
                        Column.text("left-out", "Left out")),
                rows);
    }
}
