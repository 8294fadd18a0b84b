package merlin.attack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Means with their intervals, and rank correlation. */
final class Chance {
    /** About one sound run in a hundred thousand lies further off. */
    private static final double FAR = 4.5;

    private final List<Double> values = new ArrayList<>();

    void add(double value) {
        values.add(value);
    }

    double mean() {
        return values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    private double error() {
        double mean = mean();
        double squares =
                values.stream().mapToDouble(v -> (v - mean) * (v - mean)).sum();
        return Math.sqrt(squares / Math.max(1, values.size() - 1) / values.size());
    }

    /** True unless the mean lies so far from zero; {@code deviation} is what chance alone gives a single value. */
    boolean aroundZero(double deviation) {
        return Math.abs(mean()) <= FAR * deviation / Math.sqrt(values.size());
    }

    /** True unless the mean lies so far above; {@code deviation} is what chance alone gives a single value. */
    boolean notAbove(double expected, double deviation) {
        return mean() - expected <= FAR * deviation / Math.sqrt(values.size());
    }

    /** True unless the mean lies so far above, as the values themselves scatter. */
    boolean notAbove(double expected) {
        return mean() - expected <= FAR * error();
    }

    /** Mean and 95 percent interval. */
    @Override
    public String toString() {
        return "%.3f (%.3f to %.3f)".formatted(mean(), mean() - 1.96 * error(), mean() + 1.96 * error());
    }

    /**
     * Spearman's rank correlation of the order in which things are found with the order in which they came; ties have their
     * mean rank.
     *
     * @param keys sort key of what is found, such as a position; equal keys say nothing about order
     * @param came position in the true order, same places
     */
    static <T extends Comparable<T>> double correlation(List<T> keys, List<Integer> came) {
        double[] a = ranks(keys);
        double[] b = ranks(came);
        double middle = (a.length - 1) / 2.0;
        double both = 0;
        double first = 0;
        double second = 0;
        for (int i = 0; i < a.length; i++) {
            both += (a[i] - middle) * (b[i] - middle);
            first += (a[i] - middle) * (a[i] - middle);
            second += (b[i] - middle) * (b[i] - middle);
        }
        return first == 0 || second == 0 ? 0 : both / Math.sqrt(first * second);
    }

    private static <T extends Comparable<T>> double[] ranks(List<T> keys) {
        List<T> sorted = keys.stream().sorted().toList();
        Map<T, Double> rank = new HashMap<>();
        for (int from = 0; from < sorted.size(); ) {
            int to = from;
            while (to < sorted.size() && sorted.get(to).compareTo(sorted.get(from)) == 0) to++;
            rank.put(sorted.get(from), (from + to - 1) / 2.0);
            from = to;
        }
        return keys.stream().mapToDouble(rank::get).toArray();
    }
}
