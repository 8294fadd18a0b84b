package merlin.report.chart;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import merlin.report.document.Chart;
import merlin.report.document.Chart.Anchor;
import merlin.report.document.Ink;

/** Who was accredited when: a bar from decision to last day for each accreditation, and a line for the day it is drawn. */
public final class Timeline {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final int ROW = 52;
    private static final int TOP = 30;

    /** A row: a name, and what it held when. */
    public record Row(String name, List<Span> spans) {}

    /** @param until last day, included; null for a refusal, which is drawn as an open dot */
    public record Span(LocalDate from, LocalDate until) {}

    private Timeline() {}

    /** @param today the day drawn as a line */
    public static Chart of(String title, List<Row> rows, LocalDate today) {
        List<LocalDate> dates = new ArrayList<>(List.of(today));
        for (Row row : rows) {
            for (Span span : row.spans()) {
                dates.add(span.from());
                if (span.until() != null) dates.add(span.until());
            }
        }
        LocalDate first = dates.stream().min(LocalDate::compareTo).orElseThrow().withDayOfYear(1);
        LocalDate last = dates.stream()
                .max(LocalDate::compareTo)
                .orElseThrow()
                .withDayOfYear(1)
                .plusYears(1);
        List<Chart.Shape> shapes = new ArrayList<>();
        int height = TOP + ROW * rows.size() + 8;
        years(first, last, height, shapes);
        int y = TOP;
        for (Row row : rows) {
            shapes.add(new Chart.Label(0, y + 16, Anchor.START, row.name(), Ink.WORDS_STRONG));
            for (Span span : row.spans()) shapes.add(span(span, y + 22, first, last, today));
            y += ROW;
        }
        double now = at(today, first, last);
        shapes.add(new Chart.Line(now, TOP - 6, now, height, Ink.MARK));
        return new Chart(title, described(rows, today), height, shapes);
    }

    private static void years(LocalDate first, LocalDate last, int height, List<Chart.Shape> shapes) {
        int years = (int) ChronoUnit.YEARS.between(first, last);
        for (int i = 0; i <= years; i++) {
            double x = at(first.plusYears(i), first, last);
            shapes.add(new Chart.Line(x, TOP - 6, x, height, Ink.AXIS));
            if (i < years && (years <= 8 || i % 2 == 0))
                shapes.add(new Chart.Label(
                        x, 14, Anchor.START, String.valueOf(first.plusYears(i).getYear()), Ink.WORDS));
        }
    }

    private static Chart.Shape span(Span span, int y, LocalDate first, LocalDate last, LocalDate today) {
        double from = at(span.from(), first, last);
        if (span.until() == null) return new Chart.Dot(from, y + 9, 7, Ink.DOT_OPEN);
        Ink ink = today.isAfter(span.until()) ? Ink.BAR_SOFT : Ink.BAR;
        return new Chart.Bar(from, y, Math.max(0.5, at(span.until(), first, last) - from), 18, ink);
    }

    private static double at(LocalDate date, LocalDate first, LocalDate last) {
        return 100.0 * ChronoUnit.DAYS.between(first, date) / ChronoUnit.DAYS.between(first, last);
    }

    private static String described(List<Row> rows, LocalDate today) {
        StringBuilder said = new StringBuilder("Line: " + DAY.format(today) + ".");
        for (Row row : rows) {
            said.append(' ').append(row.name()).append(':');
            if (row.spans().isEmpty()) said.append(" nothing yet");
            for (Span span : row.spans()) {
                said.append(' ').append(DAY.format(span.from()));
                said.append(span.until() == null ? " Standard not met" : " to " + DAY.format(span.until()));
                said.append(';');
            }
            said.setCharAt(
                    said.length() - 1, said.charAt(said.length() - 1) == ';' ? '.' : said.charAt(said.length() - 1));
        }
        return said.toString();
    }
}
