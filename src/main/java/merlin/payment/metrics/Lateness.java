package merlin.payment.metrics;

import merlin.payment.invoice.Days;
import merlin.payment.invoice.Invoice;

/** Whether an invoice is late in a period, and by which measure. */
final class Lateness {
    /** It has no part in the figure; in time; late. */
    static final int NO_PART = 0;

    static final int IN_TIME = 1;
    static final int LATE = 2;

    private Lateness() {}

    /** In some figure at all: no credit note, not inside the group, not cancelled (PAY-4, PAY-13). */
    static boolean counts(Invoice invoice) {
        return invoice.amount() >= 0 && !invoice.intragroup() && invoice.payable() > 0;
    }

    /** PAY-1: settled in the period, or its last good day lies in it and it was not settled before. */
    static int byLaw(Invoice invoice, int settledOn, int from, int to, Thresholds thresholds) {
        if (!invoice.undisputed()) return NO_PART; // PAY-5
        int lastGoodDay = invoice.clockFrom() + thresholds.lawDaysAfter();
        boolean settledBefore = settledOn != Days.NONE && settledOn < from;
        boolean settledWithin = settledOn >= from && settledOn <= to;
        boolean endsWithin = lastGoodDay >= from && lastGoodDay <= to;
        if (!settledWithin && (!endsWithin || settledBefore)) return NO_PART;
        return settledOn != Days.NONE && settledOn <= lastGoodDay ? IN_TIME : LATE;
    }

    /** PAY-11: fell due in the period, and was settled by then or not. */
    static int byTerms(Invoice invoice, int settledOn, int from, int to, Thresholds thresholds) {
        int agreedOn = invoice.agreedOn(thresholds.defaultTerms());
        if (agreedOn < from || agreedOn > to) return NO_PART;
        return settledOn != Days.NONE && settledOn <= agreedOn ? IN_TIME : LATE;
    }
}
