package merlin.payment.rows;

import merlin.payment.invoice.Days;
import merlin.payment.invoice.Invoice;
import merlin.payment.metrics.Thresholds;

/**
 * The days between which an invoice has a part in figures.
 *
 * @param first receipt, or payment in advance
 * @param last {@link #NO_END} while it is unpaid
 */
public record Span(int first, int last) {
    /** 31 December 9999, as a day. */
    public static final int NO_END = 2_932_896;

    public static Span of(Invoice invoice, Thresholds thresholds) {
        int received = invoice.receivedOn();
        if (invoice.amount() < 0 || invoice.intragroup() || invoice.payable() <= 0) return new Span(received, received);
        int settled = invoice.settledOn();
        if (settled == Days.NONE) return new Span(received, NO_END);
        int lastGoodDay = invoice.clockFrom() + thresholds.lawDaysAfter();
        int agreed = invoice.agreedOn(thresholds.defaultTerms());
        return new Span(Math.min(received, settled), Math.max(settled, Math.max(agreed, lastGoodDay)));
    }

    public boolean touches(int from, int to) {
        return first <= to && last >= from;
    }
}
