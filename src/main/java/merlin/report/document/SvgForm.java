package merlin.report.document;

import static merlin.report.document.Markup.measure;

/** A chart as inline SVG: no colour and no size of its own, the stylesheet gives both. */
final class SvgForm {
    private SvgForm() {}

    /** @param id unique on the page; title and description get their ids from it */
    static void write(Chart chart, String id, boolean print, Markup out) {
        out.open(
                "svg",
                "xmlns",
                print ? "http://www.w3.org/2000/svg" : null,
                "class",
                "chart",
                "role",
                print ? null : "img",
                "aria-labelledby",
                print ? null : id + "-title " + id + "-desc",
                "alt",
                print ? chart.title() + ". " + chart.description() : null,
                "width",
                "100%",
                "height",
                String.valueOf(chart.height()));
        if (!print) {
            out.of("title", chart.title(), "id", id + "-title");
            out.of("desc", chart.description(), "id", id + "-desc");
        }
        for (Chart.Shape shape : chart.shapes()) write(shape, out);
        out.close("svg");
    }

    private static void write(Chart.Shape shape, Markup out) {
        String ink = shape.ink().cssClass();
        if (shape instanceof Chart.Bar bar) {
            out.empty(
                    "rect",
                    "class",
                    ink,
                    "x",
                    percent(bar.x()),
                    "y",
                    measure(bar.y()),
                    "width",
                    percent(bar.width()),
                    "height",
                    measure(bar.height()));
        } else if (shape instanceof Chart.Line line) {
            out.empty(
                    "line",
                    "class",
                    ink,
                    "x1",
                    percent(line.x1()),
                    "y1",
                    measure(line.y1()),
                    "x2",
                    percent(line.x2()),
                    "y2",
                    measure(line.y2()));
        } else if (shape instanceof Chart.Dot dot) {
            out.empty("circle", "class", ink, "cx", percent(dot.x()), "cy", measure(dot.y()), "r", measure(dot.r()));
        } else if (shape instanceof Chart.Label label) {
            String anchor = label.anchor().name().toLowerCase(java.util.Locale.ROOT);
            out.of(
                    "text",
                    label.text(),
                    "class",
                    ink,
                    "x",
                    percent(label.x()),
                    "y",
                    measure(label.y()),
                    "text-anchor",
                    anchor);
        }
    }

    private static String percent(double value) {
        return measure(value) + "%";
    }
}
