package merlin.payment.metrics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import merlin.payment.clock.HalfYear;
import merlin.payment.invoice.Days;

/** Pence times days late, by the half-year in which the debt became late: its rate holds to the end (PAY-16). */
final class LatePence {
    private final List<Half> halves = new ArrayList<>(2);

    private static final class Half {
        final HalfYear half;
        final int first;
        final int last;
        long penceDays;

        Half(HalfYear half) {
            this.half = half;
            this.first = Days.of(half.first());
            this.last = Days.of(half.last());
        }
    }

    /** @param day first day of interest */
    void add(int day, long penceDays) {
        Half half = half(day);
        half.penceDays = Math.addExact(half.penceDays, penceDays);
    }

    private Half half(int day) {
        for (int i = 0; i < halves.size(); i++) { // a period has two or three
            Half half = halves.get(i);
            if (day >= half.first && day <= half.last) return half;
        }
        Half half = new Half(HalfYear.of(LocalDate.ofEpochDay(day)));
        halves.add(half);
        return half;
    }

    void merge(LatePence other) {
        other.halves.forEach(half -> add(half.first, half.penceDays));
    }

    Map<HalfYear, Long> byHalfYear() {
        Map<HalfYear, Long> all = new HashMap<>();
        halves.forEach(half -> all.put(half.half, half.penceDays));
        return all;
    }
}
