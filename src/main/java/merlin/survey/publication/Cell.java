package merlin.survey.publication;

import java.math.BigDecimal;
import java.util.List;

/** PUB-6 A mean in half points, 2 (1.0) to 10 (5.0), between open ends. All arithmetic is on whole numbers. */
record Cell(int halves, String qualifier) {
    private static final int FEW = 10;

    /** Mean of {@code answers} answers that add up to {@code sum}, with the ends for {@code ballots} behind it. */
    static Cell of(int sum, int answers, int ballots) {
        int mean = (4 * sum + answers) / (2 * answers);
        int halves = Math.min(high(ballots), Math.max(low(ballots), mean));
        return new Cell(halves, halves == low(ballots) ? "<=" : halves == high(ballots) ? ">=" : "=");
    }

    /** The cell that a figure in numbers shows. */
    static Cell of(SurveyOutcome.Figure figure) {
        return new Cell(figure.value().unscaledValue().intValueExact() / 5, figure.qualifier());
    }

    /** PUB-7 Average of shown cells, nearest half, halves up; the qualifier only if all have the same. */
    static Cell average(List<Cell> cells) {
        int sum = cells.stream().mapToInt(Cell::halves).sum();
        int halves = (2 * sum + cells.size()) / (2 * cells.size());
        boolean alike = cells.stream().map(Cell::qualifier).distinct().count() == 1;
        return new Cell(halves, alike ? cells.get(0).qualifier : "=");
    }

    /** Lower end in halves: 2.0 below ten ballots, else 1.5. */
    static int low(int ballots) {
        return ballots < FEW ? 4 : 3;
    }

    /** Upper end in halves: 4.0 below ten ballots, else 4.5. */
    static int high(int ballots) {
        return ballots < FEW ? 8 : 9;
    }

    /** Lower bound, in quarters, of the means this cell states. */
    int from() {
        return qualifier.equals("<=") ? 4 : 2 * halves - 1;
    }

    /** Upper bound, in quarters, of the means this cell states. */
    int to() {
        return qualifier.equals(">=") ? 20 : 2 * halves + 1;
    }

    BigDecimal value() {
        return BigDecimal.valueOf(halves * 5L, 1);
    }
}
