package merlin.payment.metrics;

import java.util.Arrays;

/** How many invoices, and how much, per number of days from 0. Enough for exact means and percentiles of any number of invoices. */
final class DayCounts {
    private static final long[] NONE = {};

    private long[] counts = NONE;
    private long[] pence = NONE;
    private int used;

    /** @param days below 0 counts as 0 (PAY-2) */
    void add(int days, long value) {
        int at = Math.max(0, days);
        if (at >= counts.length) grow(at + 1);
        if (at >= used) used = at + 1;
        counts[at]++;
        pence[at] += value;
    }

    void merge(DayCounts other) {
        grow(other.used);
        used = Math.max(used, other.used);
        for (int day = 0; day < other.used; day++) {
            counts[day] += other.counts[day];
            pence[day] += other.pence[day];
        }
    }

    private void grow(int atLeast) {
        if (atLeast <= counts.length) return;
        int length =
                Math.max(32, Math.max(atLeast, 2 * counts.length)); // thousands of groups have only a few days each
        counts = Arrays.copyOf(counts, length);
        pence = Arrays.copyOf(pence, length);
    }

    long count() {
        return count(0, used - 1);
    }

    /** Days from first to last, both inclusive; a last below the first is nothing. */
    long count(int first, int last) {
        return sum(counts, first, last);
    }

    /** Pence of the days from first to last, both inclusive. */
    long value(int first, int last) {
        return sum(pence, first, last);
    }

    private long sum(long[] of, int first, int last) {
        long sum = 0;
        for (int day = first; day <= Math.min(last, used - 1); day++) sum += of[day];
        return sum;
    }

    /** All days added up: the mean is this by {@link #count()}. */
    long totalDays() {
        long total = 0;
        for (int day = 0; day < used; day++) total += day * counts[day];
        return total;
    }

    /**
     * Nearest rank (PAY-8): the smallest number of days that so many percent of the invoices do not exceed.
     *
     * @param percent 1 to 100
     * @throws IllegalStateException when nothing was counted
     */
    int percentile(int percent) {
        long rank = (Math.multiplyExact(count(), (long) percent) + 99) / 100;
        long seen = 0;
        for (int day = 0; day < used; day++) {
            seen += counts[day];
            if (seen >= rank && rank > 0) return day;
        }
        throw new IllegalStateException("nothing counted");
    }
}
