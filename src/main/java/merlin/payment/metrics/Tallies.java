package merlin.payment.metrics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import merlin.payment.invoice.Invoice;
import merlin.payment.metrics.PaymentMetrics.LateRates;

/** The tally of all invoices and, when asked for, one for each group. */
public final class Tallies implements Consumer<Invoice> {
    private final ReportingPeriod period;
    private final Thresholds thresholds;
    private final Tally all;
    private final Map<Grouping, Map<String, Titled>> groups = new EnumMap<>(Grouping.class);

    /** A group's tally. A supplier that is printed in several ways goes by the first of them in the alphabet. */
    private static final class Titled {
        final Tally tally;
        String title;

        Titled(Tally tally, String title) {
            this.tally = tally;
            this.title = title;
        }
    }

    /** @param grouping null for none */
    public Tallies(ReportingPeriod period, Thresholds thresholds, Grouping grouping) {
        this(period, thresholds, grouping == null ? EnumSet.noneOf(Grouping.class) : EnumSet.of(grouping));
    }

    /** @param groupings all that groups are wanted by */
    public Tallies(ReportingPeriod period, Thresholds thresholds, Set<Grouping> groupings) {
        this.period = period;
        this.thresholds = thresholds;
        this.all = new Tally(period, thresholds);
        groupings.forEach(grouping -> groups.put(grouping, new HashMap<>()));
    }

    /** An empty one of the same kind, for another worker. */
    public Tallies another() {
        return new Tallies(period, thresholds, groups.keySet());
    }

    @Override
    public void accept(Invoice invoice) {
        all.accept(invoice);
        for (Map.Entry<Grouping, Map<String, Titled>> by : groups.entrySet()) {
            Grouping grouping = by.getKey();
            group(by.getValue(), grouping.key(invoice), grouping.title(invoice)).accept(invoice);
        }
    }

    public void merge(Tallies other) {
        all.merge(other.all);
        other.groups.forEach((grouping, theirs) -> theirs.forEach(
                (key, titled) -> group(groups.get(grouping), key, titled.title).merge(titled.tally)));
    }

    private Tally group(Map<String, Titled> by, String key, String title) {
        Titled held = by.get(key);
        if (held == null) {
            held = new Titled(new Tally(period, thresholds), title);
            by.put(key, held);
        } else if (title.compareTo(held.title) < 0) {
            held.title = title;
        }
        return held.tally;
    }

    public PaymentMetrics metrics(LateRates rates) {
        return PaymentMetrics.of(all, rates);
    }

    /** Grouping after grouping, each by key in the alphabet's order. */
    public List<Group> groups(LateRates rates) {
        List<Group> all = new ArrayList<>();
        groups.keySet().forEach(grouping -> all.addAll(groups(grouping, rates)));
        return all;
    }

    /** The groups of one grouping, by key in the alphabet's order. */
    public List<Group> groups(Grouping grouping, LateRates rates) {
        return groups.get(grouping).entrySet().stream()
                .map(group -> new Group(
                        grouping.word(),
                        group.getKey(),
                        group.getValue().title,
                        PaymentMetrics.of(group.getValue().tally, rates)))
                .sorted(Comparator.comparing(Group::key))
                .toList();
    }

    /** The figures of one group. @param by supplier, contract, tier, size or vcse */
    public record Group(String by, String key, String title, PaymentMetrics metrics) implements java.io.Serializable {}
}
