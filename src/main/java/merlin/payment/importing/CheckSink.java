package merlin.payment.importing;

import java.util.function.Consumer;
import merlin.payment.invoice.Invoice;
import merlin.payment.metrics.Thresholds;
import merlin.payment.rows.InvoiceColumns;
import merlin.payment.rows.Span;

/** What a check keeps of the invoices that are in order. One worker's own. */
final class CheckSink implements Consumer<Invoice> {
    /** Characters of the column payments. */
    private static final int LONGEST_PAYMENTS = 32_000;

    private static final int NEVER_TOO_LONG = 1_000;

    private final Thresholds thresholds;
    long invoices;
    int firstDay = Integer.MAX_VALUE;
    long tooManyPayments;

    CheckSink(Thresholds thresholds) {
        this.thresholds = thresholds;
    }

    @Override
    public void accept(Invoice invoice) {
        invoices++;
        firstDay = Math.min(firstDay, Span.of(invoice, thresholds).first());
        boolean many = invoice.payments().size() > NEVER_TOO_LONG;
        if (many && InvoiceColumns.payments(invoice.payments()).length() > LONGEST_PAYMENTS) {
            tooManyPayments = invoice.line();
        }
    }
}
