package merlin.payment.disagreement;

import java.time.LocalDate;
import java.util.List;
import merlin.shared.MerlinClock;
import merlin.survey.protocol.Dates;

/**
 * Where a case stands (PAY-31).
 *
 * @param due last day for whoever's turn it is; null when it is settled
 */
public record Course(Turn turn, LocalDate due) implements java.io.Serializable {
    /** Days for each side, as payment rules have them. */
    public record Limits(int prime, int partner, int finding) {
        int of(Turn turn) {
            return switch (turn) {
                case PRIME -> prime;
                case PARTNER -> partner;
                case FINDER -> finding;
                case NOBODY -> 0;
            };
        }
    }

    /** @param closed dates of the prime's surveys: the days from T0 to before T4 do not count (PAY-32) */
    static Course of(List<Step> steps, Limits limits, List<Dates> closed) {
        Step last = steps.get(steps.size() - 1);
        Turn turn = last.getKind().next();
        if (turn == Turn.NOBODY) return new Course(turn, null);
        LocalDate since = LocalDate.ofInstant(last.getAt(), MerlinClock.LONDON);
        return new Course(turn, due(since, limits.of(turn), closed));
    }

    /** The day that is so many open days after another. */
    static LocalDate due(LocalDate since, int days, List<Dates> closed) {
        LocalDate day = since;
        for (int counted = 0; counted < days; ) {
            day = day.plusDays(1);
            if (isOpen(day, closed)) counted++;
        }
        return day;
    }

    private static boolean isOpen(LocalDate day, List<Dates> closed) {
        return closed.stream().noneMatch(dates -> !day.isBefore(dates.opens()) && day.isBefore(dates.publication()));
    }

    boolean isOverdue(LocalDate today) {
        return due != null && today.isAfter(due);
    }
}
