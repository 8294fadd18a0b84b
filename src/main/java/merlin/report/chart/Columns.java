package merlin.report.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import merlin.report.document.Chart;
import merlin.report.document.Chart.Anchor;
import merlin.report.document.Ink;

/** Upright columns over an axis: how many invoices took how many days, or a share month by month. */
public final class Columns {
    private static final int TOP = 44;
    private static final int TALL = 150;
    private static final int BOTTOM = TOP + TALL;
    private static final int HEIGHT = BOTTOM + 26;
    private static final double GAP = 0.8;

    /** @param last inclusive; null: and more */
    public record Day(int first, Integer last, long count) {}

    /** @param percent 0 to 100; null when there is nothing to tell */
    public record Month(LocalDate first, BigDecimal percent) {}

    private Columns() {}

    /**
     * A day is a percent of the width: the axis runs to 90, and what took longer stands in the last column.
     *
     * @param days classes of ten days from 0, the last one open
     * @param line last day before which the columns are strong, drawn as a line
     */
    public static Chart ofDays(String title, List<Day> days, int line) {
        long most = Math.max(1, days.stream().mapToLong(Day::count).max().orElse(1));
        long all = Math.max(1, days.stream().mapToLong(Day::count).sum());
        List<Chart.Shape> shapes = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            Day day = days.get(i);
            double high = (double) TALL * day.count() / most;
            Ink ink = day.last() != null && day.last() <= line ? Ink.BAR : Ink.BAR_SOFT;
            shapes.add(new Chart.Bar(10.0 * i + GAP, BOTTOM - high, 10 - 2 * GAP, high, ink));
            if (day.count() > 0) {
                long percent = Math.round(100.0 * day.count() / all);
                String words = percent == 0 ? "<1" : String.valueOf(percent);
                shapes.add(new Chart.Label(10.0 * i + 5, BOTTOM - high - 5, Anchor.MIDDLE, words, Ink.WORDS));
            }
        }
        shapes.add(new Chart.Line(0, BOTTOM, 100, BOTTOM, Ink.AXIS));
        for (int mark : List.of(0, 30, 60, 90))
            shapes.add(new Chart.Label(
                    mark,
                    BOTTOM + 18,
                    mark == 0 ? Anchor.START : Anchor.MIDDLE,
                    mark == 0 ? "day 0" : String.valueOf(mark),
                    Ink.WORDS));
        shapes.add(new Chart.Label(100, BOTTOM + 18, Anchor.END, "more", Ink.WORDS));
        shapes.add(new Chart.Line(line, 20, line, BOTTOM, Ink.MARK));
        shapes.add(new Chart.Label(line, 14, Anchor.START, "day " + line, Ink.WORDS));
        String said = days.stream()
                .map(d -> (d.last() == null ? d.first() + " days or more: " : d.first() + " to " + d.last() + " days: ")
                        + d.count())
                .collect(Collectors.joining("; "));
        return new Chart(title, "Invoices by days from receipt. " + said + ".", HEIGHT, shapes);
    }

    /** At most twelve or so; every third month is named. */
    public static Chart ofMonths(String title, List<Month> months) {
        List<Chart.Shape> shapes = new ArrayList<>();
        double step = 100.0 / Math.max(1, months.size());
        shapes.add(new Chart.Line(0, TOP, 100, TOP, Ink.AXIS));
        shapes.add(new Chart.Label(0, TOP - 4, Anchor.START, "100%", Ink.WORDS));
        for (int i = 0; i < months.size(); i++) {
            Month month = months.get(i);
            if (month.percent() != null) {
                double high = TALL * month.percent().doubleValue() / 100;
                shapes.add(new Chart.Bar(i * step + GAP, BOTTOM - high, step - 2 * GAP, high, Ink.BAR));
            }
            if (i % 3 == 0)
                shapes.add(new Chart.Label(i * step + GAP, BOTTOM + 18, Anchor.START, name(month), Ink.WORDS));
        }
        shapes.add(new Chart.Line(0, BOTTOM, 100, BOTTOM, Ink.AXIS));
        String said = months.stream()
                .map(m -> name(m) + " " + (m.percent() == null ? "nothing paid" : Bars.percent(m.percent())))
                .collect(Collectors.joining("; "));
        return new Chart(title, said + ".", HEIGHT, shapes);
    }

    private static String name(Month month) {
        return month.first().getMonth().getDisplayName(TextStyle.SHORT, Locale.UK) + " "
                + String.format("%02d", month.first().getYear() % 100);
    }
}
