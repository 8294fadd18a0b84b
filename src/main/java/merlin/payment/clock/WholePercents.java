package merlin.payment.clock;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Whole percentages for display. PAY-9 No threshold ever looks at them. */
public final class WholePercents {
    private WholePercents() {}

    /** Half up. */
    public static int of(Share share) {
        return share.shown(0).intValueExact();
    }

    /**
     * The parts of one whole: each is rounded down, and what is missing to 100 goes to the largest remainders, the earlier part
     * first when two are equal.
     *
     * @return in the order given; empty when there is nothing to divide
     */
    public static List<Integer> ofBands(List<Long> counts) {
        return of(counts.stream().map(BigDecimal::valueOf).toList());
    }

    /** As {@link #ofBands}, of amounts. */
    public static List<Integer> ofAmounts(List<BigDecimal> amounts) {
        return of(amounts);
    }

    private static List<Integer> of(List<BigDecimal> parts) {
        if (parts.stream().anyMatch(p -> p.signum() < 0)) throw new IllegalArgumentException("parts " + parts);
        BigDecimal whole = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (whole.signum() == 0) return List.of();
        List<BigDecimal[]> divided = parts.stream()
                .map(p -> p.movePointRight(2).divideAndRemainder(whole))
                .toList();
        List<Integer> percents = new ArrayList<>(divided.stream()
                .map(d -> d[0].setScale(0, RoundingMode.UNNECESSARY).intValueExact())
                .toList());
        int missing = 100 - percents.stream().mapToInt(Integer::intValue).sum();
        IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> divided.get(i)[1]).reversed())
                .limit(missing)
                .forEach(i -> percents.set(i, percents.get(i) + 1));
        return percents;
    }
}
