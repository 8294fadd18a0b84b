package merlin.payment.ledger;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import merlin.shared.Finding;

/** The first so many problems by line, whatever the order in which workers find them. */
final class Problems {
    private static final Comparator<Finding> BY_PLACE = Comparator.comparingLong(Finding::line)
            .thenComparingLong(Finding::column)
            .thenComparing(Finding::messageKey);

    private final PriorityQueue<Finding> kept = new PriorityQueue<>(BY_PLACE.reversed());

    synchronized void add(List<Finding> problems) {
        for (Finding problem : problems) {
            if (kept.size() == LedgerRows.MOST_KEPT && BY_PLACE.compare(problem, kept.peek()) >= 0) continue;
            kept.add(problem);
            if (kept.size() > LedgerRows.MOST_KEPT) kept.poll();
        }
    }

    synchronized List<Finding> first() {
        return kept.stream().sorted(BY_PLACE).toList();
    }
}
