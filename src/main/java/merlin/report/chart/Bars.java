package merlin.report.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import merlin.report.document.Chart;
import merlin.report.document.Chart.Anchor;
import merlin.report.document.Ink;

/** Shares of a whole as bars, each with its label above and its value at the end; or stacked into one bar a row. */
public final class Bars {
    private static final int ROW = 50;

    /** A bar. @param percent 0 to 100 */
    public record Bar(String label, BigDecimal percent) {}

    /** A part of a stacked bar. @param percent 0 to 100 */
    public record Part(String label, BigDecimal percent, Ink ink) {}

    /** A stacked bar. */
    public record Stack(String label, List<Part> parts) {}

    private Bars() {}

    /** @param mark a percentage drawn as a line, or null; @param markLabel what it is */
    public static Chart of(String title, List<Bar> bars, BigDecimal mark, String markLabel) {
        List<Chart.Shape> shapes = new ArrayList<>();
        int y = mark == null ? 0 : 24;
        for (Bar bar : bars) {
            shapes.add(new Chart.Label(0, y + 16, Anchor.START, bar.label(), Ink.WORDS));
            shapes.add(new Chart.Label(100, y + 16, Anchor.END, percent(bar.percent()), Ink.WORDS_STRONG));
            shapes.add(new Chart.Bar(0, y + 22, 100, 16, Ink.TRACK));
            shapes.add(new Chart.Bar(0, y + 22, bar.percent().doubleValue(), 16, Ink.BAR));
            y += ROW;
        }
        if (mark != null) mark(mark, markLabel, y, shapes);
        String said =
                bars.stream().map(b -> b.label() + " " + percent(b.percent())).collect(Collectors.joining("; "));
        return new Chart(title, said + ".", y, shapes);
    }

    /** Stacked bars; the parts of a row add up to at most 100. */
    public static Chart stacked(String title, List<Stack> stacks, BigDecimal mark, String markLabel) {
        List<Chart.Shape> shapes = new ArrayList<>();
        int y = mark == null ? 0 : 24;
        for (Stack stack : stacks) {
            shapes.add(new Chart.Label(0, y + 16, Anchor.START, stack.label(), Ink.WORDS));
            double x = 0;
            for (Part part : stack.parts()) {
                shapes.add(new Chart.Bar(x, y + 22, part.percent().doubleValue(), 18, part.ink()));
                x += part.percent().doubleValue();
            }
            y += ROW;
        }
        if (mark != null) mark(mark, markLabel, y, shapes);
        legend(stacks, y, shapes);
        return new Chart(title, described(stacks), y + 30, shapes);
    }

    private static void mark(BigDecimal mark, String label, int bottom, List<Chart.Shape> shapes) {
        double x = mark.doubleValue();
        shapes.add(new Chart.Line(x, 20, x, bottom - 6, Ink.MARK));
        shapes.add(new Chart.Label(x, 14, x > 50 ? Anchor.END : Anchor.START, label, Ink.WORDS));
    }

    private static void legend(List<Stack> stacks, int y, List<Chart.Shape> shapes) {
        List<Part> parts = stacks.isEmpty() ? List.of() : stacks.get(0).parts();
        double step = parts.isEmpty() ? 0 : 100.0 / parts.size();
        for (int i = 0; i < parts.size(); i++) {
            shapes.add(new Chart.Bar(i * step, y + 6, 2.5, 14, parts.get(i).ink()));
            shapes.add(new Chart.Label(
                    i * step + 3.5, y + 18, Anchor.START, parts.get(i).label(), Ink.WORDS));
        }
    }

    private static String described(List<Stack> stacks) {
        return stacks.stream()
                .map(s -> s.label() + ": "
                        + s.parts().stream()
                                .map(p -> p.label() + " " + percent(p.percent()))
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; ", "", "."));
    }

    /** One decimal at most. */
    static String percent(BigDecimal percent) {
        BigDecimal shown = percent.setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
        return (shown.scale() < 0 ? shown.setScale(0) : shown).toPlainString() + "%";
    }
}
