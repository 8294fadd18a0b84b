package merlin.payment.metrics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import merlin.payment.invoice.Invoice;
import merlin.payment.metrics.PaymentMetrics.LateRates;

/** The tally of all invoices and, when asked for, one for each group. */
public final class Tallies implements Consumer<Invoice> {
    private final ReportingPeriod period;
    private final Thresholds thresholds;
    private final Grouping grouping;
    private final Tally all;
    private final Map<String, Tally> groups = new HashMap<>();
    private final Map<String, String> titles = new HashMap<>();

    /** @param grouping null for none */
    public Tallies(ReportingPeriod period, Thresholds thresholds, Grouping grouping) {
        this.period = period;
        this.thresholds = thresholds;
        this.grouping = grouping;
        this.all = new Tally(period, thresholds);
    }

    /** An empty one of the same kind, for another worker. */
    public Tallies another() {
        return new Tallies(period, thresholds, grouping);
    }

    @Override
    public void accept(Invoice invoice) {
        all.accept(invoice);
        if (grouping == null) return;
        String key = grouping.key(invoice);
        group(key, grouping.title(invoice)).accept(invoice);
    }

    public void merge(Tallies other) {
        all.merge(other.all);
        other.groups.forEach((key, tally) -> group(key, other.titles.get(key)).merge(tally));
    }

    /** A supplier that is printed in several ways goes by the first of them in the alphabet. */
    private Tally group(String key, String title) {
        titles.merge(key, title, (a, b) -> a.compareTo(b) <= 0 ? a : b);
        return groups.computeIfAbsent(key, k -> new Tally(period, thresholds));
    }

    public PaymentMetrics metrics(LateRates rates) {
        return PaymentMetrics.of(all, rates);
    }

    /** By key, in the alphabet's order. */
    public List<Group> groups(LateRates rates) {
        return groups.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(group -> new Group(
                        grouping.word(),
                        group.getKey(),
                        titles.get(group.getKey()),
                        PaymentMetrics.of(group.getValue(), rates)))
                .toList();
    }

    /** The figures of one group. @param by supplier, contract, tier, size or vcse */
    public record Group(String by, String key, String title, PaymentMetrics metrics) implements java.io.Serializable {}
}
