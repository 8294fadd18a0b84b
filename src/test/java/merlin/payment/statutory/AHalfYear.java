package merlin.payment.statutory;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import merlin.payment.invoice.AnInvoice;
import merlin.payment.invoice.Supplier.Size;
import merlin.payment.metrics.PaymentMetrics;
import merlin.payment.metrics.PaymentMetrics.LateRates;
import merlin.payment.metrics.ReportingPeriod;
import merlin.payment.metrics.Tally;
import merlin.payment.metrics.Thresholds;

/** Builds the figures of 1 October 2025 to 31 March 2026, or of another period, from invoices told in a word. */
public final class AHalfYear {
    public static final Thresholds THIRTY_DAYS = new Thresholds(29, 30, 60, 30, 7);
    public static final LateRates RATES = new LateRates(
            half -> Optional.of(new BigDecimal("12.00")),
            List.of(BigDecimal.valueOf(40), BigDecimal.valueOf(70), BigDecimal.valueOf(100)),
            365);

    private final Tally tally;
    private final LocalDate from;
    private int made;

    private AHalfYear(LocalDate from, LocalDate to) {
        this.from = from;
        this.tally = new Tally(new ReportingPeriod(from, to), THIRTY_DAYS);
    }

    public static AHalfYear winter() {
        return of("2025-10-01", "2026-03-31");
    }

    public static AHalfYear of(String from, String to) {
        return new AHalfYear(LocalDate.parse(from), LocalDate.parse(to));
    }

    /** So many invoices of large firms, received on the first day and paid after so many days. */
    public AHalfYear paid(long invoices, int days) {
        return paid(invoices, days, Size.LARGE);
    }

    public AHalfYear paid(long invoices, int days, Size size) {
        for (long i = 0; i < invoices; i++) {
            tally.accept(AnInvoice.receivedOn(from.toString())
                    .from("SUPPLIER-" + ++made % 7, size)
                    .paidOn(from.plusDays(days).toString())
                    .build());
        }
        return this;
    }

    public AHalfYear and(AnInvoice invoice) {
        tally.accept(invoice.build());
        return this;
    }

    public PaymentMetrics figures() {
        return PaymentMetrics.of(tally, RATES);
    }
}
