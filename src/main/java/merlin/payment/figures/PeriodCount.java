package merlin.payment.figures;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import merlin.payment.invoice.Days;
import merlin.payment.invoice.Invoice;
import merlin.payment.metrics.Grouping;
import merlin.payment.metrics.LateSuppliers;
import merlin.payment.metrics.PaymentMetrics.LateRates;
import merlin.payment.metrics.ReportingPeriod;
import merlin.payment.metrics.Tallies;
import merlin.payment.metrics.Thresholds;
import merlin.payment.rows.Span;

/**
 * One period's counts: first of all invoices, then once more of the suppliers with the most late ones, whose figures stand by
 * themselves.
 */
final class PeriodCount {
    private static final Set<Grouping> GROUPS = EnumSet.complementOf(EnumSet.of(Grouping.SUPPLIER));

    private final RulesInForce rules;
    private final ReportingPeriod period;
    private final Thresholds thresholds;
    private final Tallies tallies;
    private final LateSuppliers late;
    private Set<String> worst = Set.of();
    private Tallies ofWorst;

    PeriodCount(ReportingPeriod period, RulesInForce rules) {
        this.rules = rules;
        this.period = period;
        this.thresholds = rules.thresholds(period.to());
        this.tallies = new Tallies(period, thresholds, GROUPS);
        this.late = new LateSuppliers(period, thresholds);
    }

    /** @param spans of the invoices, in their order */
    void add(List<Invoice> invoices, Span[] spans) {
        int from = Days.of(period.from());
        int to = Days.of(period.to());
        for (int i = 0; i < spans.length; i++) {
            if (!spans[i].touches(from, to)) continue;
            Invoice invoice = invoices.get(i);
            if (ofWorst == null) {
                tallies.accept(invoice);
                late.accept(invoice);
            } else if (worst.contains(invoice.supplier().key())) {
                ofWorst.accept(invoice);
            }
        }
    }

    /** From now on only the suppliers with the most late invoices are looked at. */
    void turnToTheWorst() {
        worst = Set.copyOf(late.most(PaymentFigures.MOST_SUPPLIERS));
        ofWorst = new Tallies(period, thresholds, Grouping.SUPPLIER);
    }

    Set<String> worst() {
        return worst;
    }

    Thresholds thresholds() {
        return thresholds;
    }

    /** Tallies it keeps. */
    int size() {
        return tallies.size();
    }

    PaymentFigures figures(List<StandingLedger> ledgers) {
        LateRates rates = rules.rates(period.to());
        return new PaymentFigures(
                period.from(),
                period.to(),
                RulesInForce.PUBLIC,
                covered(ledgers),
                tallies.metrics(rates),
                tallies.groups(rates),
                PaymentFigures.worst(ofWorst.groups(rates)),
                ledgers.stream()
                        .filter(l -> !l.period().from().isAfter(period.to())
                                && !l.period().to().isBefore(period.from()))
                        .map(StandingLedger::id)
                        .toList());
    }

    /** The ledgers' periods do not overlap, so their days can be added up (PAY-28). */
    private boolean covered(List<StandingLedger> ledgers) {
        long days = 0;
        for (StandingLedger ledger : ledgers) {
            long first =
                    Math.max(Days.of(period.from()), Days.of(ledger.period().from()));
            long last = Math.min(Days.of(period.to()), Days.of(ledger.period().to()));
            days += Math.max(0, last - first + 1);
        }
        return days == Days.of(period.to()) - Days.of(period.from()) + 1L;
    }
}
