package merlin.survey;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import merlin.survey.protocol.Descriptor;
import merlin.survey.protocol.Form;
import merlin.survey.publication.SurveyOutcome;
import merlin.survey.publication.SurveyOutcome.Figure;

/**
 * An outcome with the words that belong to it, as one audience may see it. Survey values stay on their scale of 1 to 5 and
 * carry no level of the Standard.
 *
 * @param trend per dimension and {@code all}: difference to the last published round, where it may be shown (PUB-5)
 */
public record OutcomeView(Descriptor survey, SurveyOutcome outcome, Map<String, BigDecimal> trend) {
    /** One line of the table: an item or a dimension, with its figure. */
    public record Line(String id, String text, Figure figure, BigDecimal trend) {
        /** The figure in words: 3.5, "2.0 or less", "4.0 or more", low, middle, high; empty when it is not shown. */
        public String words() {
            return figure == null || !figure.shown() ? "" : OutcomeView.words(figure);
        }

        public boolean shown() {
            return figure != null && figure.shown();
        }

        /** The trend with its sign, such as +0.5; empty where none may be shown. */
        public String change() {
            if (trend == null) return "";
            return trend.signum() > 0 ? "+" + trend : trend.signum() == 0 ? "no change" : "\u2212" + trend.abs();
        }
    }

    /** A dimension with its items. */
    public record Part(Line dimension, List<Line> items) {}

    /** True if there are figures at all. */
    public boolean figures() {
        return outcome.turnout() != null;
    }

    public List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        for (Form.Dimension dimension : survey.form().dimensions()) {
            List<Line> items = survey.form().items().stream()
                    .filter(item -> item.dimension().equals(dimension.id()))
                    .map(item -> line(item.id(), item.text(), outcome.items().get(item.id())))
                    .toList();
            parts.add(new Part(
                    line(dimension.id(), dimension.title(), outcome.dimensions().get(dimension.id())), items));
        }
        return parts;
    }

    /** True if there is a difference to an earlier round to show. */
    public boolean compared() {
        return !trend.isEmpty();
    }

    /** All dimensions together. */
    public Line overall() {
        return line("all", "All questions together", outcome.overall());
    }

    /** The breakdown's groups, in order; empty when there is none to show. */
    public List<String> groups() {
        return outcome.breakdown() == null || outcome.breakdown().cells() == null
                ? List.of()
                : survey.breakdown().groups();
    }

    /** A row of the breakdown: a dimension's title and one cell a group. */
    public record Row(String dimension, List<Line> cells) {}

    public List<Row> breakdown() {
        if (groups().isEmpty()) return List.of();
        return survey.form().dimensions().stream()
                .map(dimension -> row(dimension, outcome.breakdown().cells().get(dimension.id())))
                .toList();
    }

    private Row row(Form.Dimension dimension, Map<String, Figure> cells) {
        return new Row(
                dimension.title(),
                groups().stream()
                        .map(group -> line(group, group, cells.get(group)))
                        .toList());
    }

    private Line line(String id, String text, Figure figure) {
        return new Line(id, text, figure, trend.get(id));
    }

    /** A bar of the chart, in its units: 80 for one point of the scale, 36 a line. */
    public record Bar(String label, int y, int width, String words) {}

    /** A line of the chart's scale. */
    public record Mark(int x, int value) {}

    private static final int LEFT = 220;
    private static final int POINT = 80;
    private static final int LINE = 36;

    /** The shown dimensions from 1 at the left to 5 at the right. */
    public List<Bar> bars() {
        List<Bar> bars = new ArrayList<>();
        for (Part part : parts()) {
            Line line = part.dimension();
            if (!line.shown() || line.figure().value() == null) continue;
            int width = line.figure()
                    .value()
                    .subtract(BigDecimal.ONE)
                    .multiply(BigDecimal.valueOf(POINT))
                    .intValue();
            bars.add(new Bar(line.text(), 8 + LINE * bars.size(), width, line.words()));
        }
        return bars;
    }

    public List<Mark> marks() {
        return IntStream.rangeClosed(1, 5)
                .mapToObj(value -> new Mark(LEFT + POINT * (value - 1), value))
                .toList();
    }

    public int chartHeight() {
        return 8 + LINE * bars().size() + 24;
    }

    /** The chart in words. */
    public String chartText() {
        return bars().stream().map(bar -> bar.label() + " " + bar.words()).collect(Collectors.joining("; "));
    }

    static String words(Figure figure) {
        if (figure.word() != null) {
            return switch (figure.word()) {
                case LOW -> "low";
                case MIDDLE -> "middle";
                case HIGH -> "high";
            };
        }
        return switch (figure.qualifier()) {
            case "<=" -> figure.value() + " or less";
            case ">=" -> figure.value() + " or more";
            default -> figure.value().toString();
        };
    }

    /** PUB-5, PUB-7 The difference of published values, dimension by dimension, if it may be shown. */
    static Map<String, BigDecimal> trend(SurveyOutcome now, SurveyOutcome before) {
        Map<String, BigDecimal> trend = new LinkedHashMap<>();
        if (!Boolean.TRUE.equals(now.trendAllowed()) || before == null) return trend;
        now.dimensions()
                .forEach((id, figure) ->
                        difference(id, figure, before.dimensions().get(id), trend));
        difference("all", now.overall(), before.overall(), trend);
        return trend;
    }

    private static void difference(String id, Figure now, Figure before, Map<String, BigDecimal> trend) {
        if (now.value() != null && before != null && before.value() != null) {
            trend.put(id, now.value().subtract(before.value()));
        }
    }
}
