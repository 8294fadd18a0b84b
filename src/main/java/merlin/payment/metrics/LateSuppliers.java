package merlin.payment.metrics;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import merlin.payment.invoice.Days;
import merlin.payment.invoice.Invoice;

/** Counts a period's late invoices by supplier in little memory, to find out whose figures are worth keeping. */
public final class LateSuppliers implements Consumer<Invoice> {
    private final Thresholds thresholds;
    private final int from;
    private final int to;
    private final Map<String, Late> suppliers = new HashMap<>();

    private static final class Late {
        int byLaw;
        int byTerms;
    }

    public LateSuppliers(ReportingPeriod period, Thresholds thresholds) {
        this.thresholds = thresholds;
        this.from = Days.of(period.from());
        this.to = Days.of(period.to());
    }

    @Override
    public void accept(Invoice invoice) {
        if (!Lateness.counts(invoice)) return;
        int settledOn = invoice.settledOn();
        boolean byLaw = Lateness.byLaw(invoice, settledOn, from, to, thresholds) == Lateness.LATE;
        boolean byTerms = Lateness.byTerms(invoice, settledOn, from, to, thresholds) == Lateness.LATE;
        if (!byLaw && !byTerms) return;
        Late late = suppliers.computeIfAbsent(invoice.supplier().key(), key -> new Late());
        if (byLaw) late.byLaw++;
        if (byTerms) late.byTerms++;
    }

    /** Keys of the suppliers with the most invoices late by the law's clock, then against terms; ties in the alphabet's order. */
    public List<String> most(int suppliersAtMost) {
        return suppliers.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, Late> s) -> s.getValue().byLaw)
                        .thenComparingInt(s -> s.getValue().byTerms)
                        .reversed()
                        .thenComparing(Map.Entry::getKey))
                .limit(suppliersAtMost)
                .map(Map.Entry::getKey)
                .toList();
    }
}
