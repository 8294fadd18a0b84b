package merlin.attack;

import merlin.survey.publication.SurveyOutcome.Figure;

/**
 * What a published figure says to a reader who can count: the whole sums of answers that it may stand for. Written apart from
 * the publication rules, from their printed description.
 *
 * @param from smallest sum, inclusive
 * @param to largest sum, inclusive; below {@code from} when no sum fits
 */
record Reader(int from, int to) {
    /** Any sum of so many answers. */
    static Reader of(int answers) {
        return new Reader(answers, 5 * answers);
    }

    /** A reader who also knows how many answers stand behind the figure. */
    static Reader of(Figure figure, int answers) {
        int from = 5 * answers + 1;
        int to = 0;
        for (int sum = answers; sum <= 5 * answers; sum++) {
            if (!says(figure, sum, answers)) continue;
            from = Math.min(from, sum);
            to = Math.max(to, sum);
        }
        return new Reader(from, to);
    }

    private static boolean says(Figure figure, int sum, int answers) {
        if (figure == null || !figure.shown()) return true;
        if (figure.word() != null) {
            return switch (figure.word()) {
                case LOW -> 2 * sum < 5 * answers;
                case HIGH -> 2 * sum > 7 * answers;
                case MIDDLE -> 2 * sum >= 5 * answers && 2 * sum <= 7 * answers;
            };
        }
        int halves = figure.value().movePointRight(1).intValueExact() / 5;
        int rounded = (4 * sum + answers) / (2 * answers);
        return switch (figure.qualifier()) {
            case "<=" -> rounded <= halves;
            case ">=" -> rounded >= halves;
            default -> rounded == halves;
        };
    }

    boolean meets(int lowest, int highest) {
        return from <= highest && lowest <= to;
    }
}
