package merlin.payment.confirmation;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import merlin.payment.invoice.Invoice;
import merlin.payment.metrics.PaymentMetrics;
import merlin.payment.metrics.PaymentMetrics.LateRates;
import merlin.payment.metrics.ReportingPeriod;
import merlin.payment.metrics.Tally;
import merlin.payment.metrics.Thresholds;

/** Invoices settled in a period by band (PAY-2), and those that were not. */
public record Bands(long within30, long from31to60, long over60, long notSettled) implements java.io.Serializable {
    /** These without some of them, which others take the place of. */
    Bands with(Bands others, Bands insteadOf) {
        return new Bands(
                within30 - insteadOf.within30 + others.within30,
                from31to60 - insteadOf.from31to60 + others.from31to60,
                over60 - insteadOf.over60 + others.over60,
                notSettled - insteadOf.notSettled + others.notSettled);
    }

    /** Late payment's cost is not asked for here. */
    static final LateRates NO_RATES =
            new LateRates(day -> Optional.empty(), List.of(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO), 365);

    static Bands of(Collection<Invoice> invoices, ReportingPeriod period, Thresholds thresholds) {
        Tally tally = new Tally(period, thresholds);
        invoices.forEach(tally);
        return of(PaymentMetrics.of(tally, NO_RATES), invoices.size());
    }

    /** @param invoices all, settled in the period or not */
    static Bands of(PaymentMetrics metrics, long invoices) {
        PaymentMetrics.Bands bands = metrics.bands();
        return new Bands(
                bands.within30().count(),
                bands.from31to60().count(),
                bands.over60().count(),
                invoices - metrics.settled());
    }
}
