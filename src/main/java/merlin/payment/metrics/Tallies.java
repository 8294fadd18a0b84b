package merlin.payment.metrics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import merlin.payment.invoice.Invoice;
import merlin.payment.invoice.Supplier;
import merlin.payment.metrics.PaymentMetrics.LateRates;

/**
 * The tally of all invoices and, when asked for, one for each group. An invoice is counted once in the cell of its supplier and
 * once in that of its contract and tier, as far as groups ask for it; groups and all are cells put together.
 */
public final class Tallies implements Consumer<Invoice> {
    private static final Set<Grouping> OF_SUPPLIERS = EnumSet.of(Grouping.SUPPLIER, Grouping.SIZE, Grouping.VCSE);
    private static final Set<Grouping> OF_WORK = EnumSet.of(Grouping.CONTRACT, Grouping.TIER);
    private static final String EVERYTHING = "";

    private final ReportingPeriod period;
    private final Thresholds thresholds;
    private final Set<Grouping> groupings;
    private final boolean bySupplier;
    private final boolean byWork;
    private final SupplierNumbers numbers = new SupplierNumbers();
    private final Map<Object, Cell> suppliers = new HashMap<>();
    private final Map<Object, Cell> work = new HashMap<>();

    /** Invoices that no group tells apart. @param one any of them */
    private record Cell(Invoice one, Tally tally) {}

    /** What a supplier is, as the ledger has it. */
    private record Kind(Supplier.Size size, Boolean vcse) {}

    /** Where the work belongs, as the ledger has it. */
    private record Place(String contract, int tier) {}

    /** @param grouping null for none */
    public Tallies(ReportingPeriod period, Thresholds thresholds, Grouping grouping) {
        this(period, thresholds, grouping == null ? Set.of() : Set.of(grouping));
    }

    /** @param groupings all that groups are wanted by */
    public Tallies(ReportingPeriod period, Thresholds thresholds, Set<Grouping> groupings) {
        this.period = period;
        this.thresholds = thresholds;
        this.groupings = groupings.isEmpty() ? Set.of() : EnumSet.copyOf(groupings);
        this.bySupplier = groupings.stream().anyMatch(OF_SUPPLIERS::contains);
        this.byWork = groupings.stream().anyMatch(OF_WORK::contains);
    }

    /** An empty one of the same kind, for another worker. */
    public Tallies another() {
        return new Tallies(period, thresholds, groupings);
    }

    @Override
    public void accept(Invoice invoice) {
        if (bySupplier) cell(suppliers, who(invoice.supplier()), invoice).accept(invoice);
        if (byWork)
            cell(work, new Place(invoice.contract(), invoice.tier()), invoice).accept(invoice);
        if (!bySupplier && !byWork) cell(work, EVERYTHING, invoice).accept(invoice);
    }

    public void merge(Tallies other) {
        other.suppliers.forEach((key, cell) -> cell(suppliers, key, cell.one).merge(cell.tally));
        other.work.forEach((key, cell) -> cell(work, key, cell.one).merge(cell.tally));
    }

    /** With groups by supplier each supplier, as printed, has its own cell; else size and kind do. */
    private Object who(Supplier supplier) {
        return groupings.contains(Grouping.SUPPLIER) ? supplier : new Kind(supplier.size(), supplier.vcse());
    }

    private Tally cell(Map<Object, Cell> cells, Object key, Invoice one) {
        Cell held = cells.get(key);
        if (held == null) {
            held = new Cell(one, new Tally(period, thresholds, numbers));
            cells.put(key, held);
        }
        return held.tally;
    }

    /** How many tallies it keeps: each takes a few thousand bytes. */
    public int size() {
        return suppliers.size() + work.size();
    }

    public PaymentMetrics metrics(LateRates rates) {
        Tally all = new Tally(period, thresholds, numbers);
        (byWork || !bySupplier ? work : suppliers).values().forEach(cell -> all.merge(cell.tally));
        return PaymentMetrics.of(all, rates);
    }

    /** Grouping after grouping, each by key in the alphabet's order. */
    public List<Group> groups(LateRates rates) {
        List<Group> all = new ArrayList<>();
        groupings.forEach(grouping -> all.addAll(groups(grouping, rates)));
        return all;
    }

    /** The groups of one grouping, by key in the alphabet's order. */
    public List<Group> groups(Grouping grouping, LateRates rates) {
        Map<String, Titled> groups = new HashMap<>();
        for (Cell cell : (OF_SUPPLIERS.contains(grouping) ? suppliers : work).values()) {
            groups.computeIfAbsent(grouping.key(cell.one), key -> new Titled(new Tally(period, thresholds, numbers)))
                    .add(cell, grouping.title(cell.one));
        }
        return groups.entrySet().stream()
                .map(group -> new Group(
                        grouping.word(),
                        group.getKey(),
                        group.getValue().title,
                        PaymentMetrics.of(group.getValue().tally, rates)))
                .sorted(Comparator.comparing(Group::key))
                .toList();
    }

    /** A group's tally. A supplier that is printed in several ways goes by the first of them in the alphabet. */
    private static final class Titled {
        final Tally tally;
        String title;

        Titled(Tally tally) {
            this.tally = tally;
        }

        void add(Cell cell, String called) {
            tally.merge(cell.tally);
            if (title == null || called.compareTo(title) < 0) title = called;
        }
    }

    /** The figures of one group. @param by supplier, contract, tier, size or vcse */
    public record Group(String by, String key, String title, PaymentMetrics metrics) implements java.io.Serializable {}
}
