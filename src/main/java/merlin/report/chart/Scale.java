package merlin.report.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import merlin.report.document.Chart;
import merlin.report.document.Chart.Anchor;
import merlin.report.document.Ink;

/** Values on a scale, a row each: a filled dot, and beside it an open dot or a range where there is one. */
public final class Scale {
    private static final int ROW = 48;
    private static final int TOP = 26;

    /**
     * A row.
     *
     * @param value the filled dot; null for none; @param other the open dot; null for none
     * @param low and @param high ends of what the published value stands for; null for none
     * @param words what the row says, for those who do not see it
     */
    public record Row(
            String label, BigDecimal value, BigDecimal other, BigDecimal low, BigDecimal high, String words) {}

    private Scale() {}

    /** @param from and @param to the scale's ends; @param step between its marks; @param unit printed behind each mark */
    public static Chart of(String title, List<Row> rows, int from, int to, int step, String unit) {
        int height = TOP + ROW * rows.size();
        List<Chart.Shape> shapes = new ArrayList<>();
        for (int mark = from; mark <= to; mark += step) {
            double x = at(BigDecimal.valueOf(mark), from, to);
            shapes.add(new Chart.Line(x, TOP - 8, x, height, Ink.AXIS));
            Anchor anchor = mark == from ? Anchor.START : mark + step > to ? Anchor.END : Anchor.MIDDLE;
            double edge = mark == from ? 0 : mark + step > to ? 100 : x;
            shapes.add(new Chart.Label(edge, 12, anchor, mark + unit, Ink.WORDS));
        }
        int y = TOP;
        for (Row row : rows) {
            row(row, y, from, to, shapes);
            y += ROW;
        }
        String said = rows.stream().map(r -> r.label() + " " + r.words()).collect(Collectors.joining("; "));
        return new Chart(title, said + ".", height, shapes);
    }

    private static void row(Row row, int y, int from, int to, List<Chart.Shape> shapes) {
        shapes.add(new Chart.Label(0, y + 14, Anchor.START, row.label(), Ink.WORDS));
        int middle = y + 30;
        if (row.low() != null) {
            double low = at(row.low(), from, to);
            shapes.add(new Chart.Bar(low, middle - 4, at(row.high(), from, to) - low, 8, Ink.BAR_SOFT));
        }
        if (row.other() != null) shapes.add(new Chart.Dot(at(row.other(), from, to), middle, 8, Ink.DOT_OPEN));
        if (row.value() != null) shapes.add(new Chart.Dot(at(row.value(), from, to), middle, 6, Ink.DOT));
    }

    /** Two percent are kept free at both ends, so that a dot at an end is whole. */
    private static double at(BigDecimal value, int from, int to) {
        return 2 + 96 * (value.doubleValue() - from) / (to - from);
    }
}
