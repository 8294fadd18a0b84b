package merlin.payment.metrics;

import java.util.Arrays;
import java.util.function.Consumer;
import merlin.payment.invoice.Days;
import merlin.payment.invoice.Invoice;
import merlin.payment.invoice.Payment;

/**
 * Invoices of one period added up, one after the other, in any order. Whole numbers only; figures are made by
 * {@link PaymentMetrics#of}. Not safe for several threads: each has its own, and they are merged.
 */
public final class Tally implements Consumer<Invoice> {
    /** Days past the start of the law's clock at which the classes of open invoices end, inclusive (PAY-14). */
    private static final int[] AGES = {30, 60, 90};

    /** Parts that an invoice can have in figures, as bits: who is behind a figure decides whether it is public (PAY-15). */
    static final int SETTLED = 1;

    static final int SMALL_SETTLED = 2;
    static final int LAW = 4;
    static final int DUE = 8;
    static final int OPEN = 16;
    static final int LATE = 32;

    final ReportingPeriod period;
    final Thresholds thresholds;
    private final int from;
    private final int to;

    final DayCounts days = new DayCounts();
    final DayCounts smallFirmsDays = new DayCounts();
    final SupplierParts suppliers;

    long invoices;
    long creditNotes;
    long cancelled;
    long intragroup;
    long foreign;
    long estimated;
    long paidInAdvance;
    long financed;
    long disputed;
    long disputesToldLate;
    long retained;
    long retainedPence;
    long lawOnTime;
    long lawOf;
    long dueOf;
    long dueOfPence;
    long dueLate;
    long dueLatePence;
    long dueUnpaid;
    long dueUnpaidPence;
    long lateDisputed;
    /** Open on the last day: not yet due, 0-30 days past it, 31-60, 61-90, more (PAY-14). */
    final long[] open = new long[AGES.length + 2];

    final long[] openPence = new long[AGES.length + 2];
    final LatePence late = new LatePence(); // PAY-16

    /** Late undisputed invoices below 1,000 pounds, below 10,000, and from there on (PAY-17). */
    final long[] lateBySize = new long[3];

    public Tally(ReportingPeriod period, Thresholds thresholds) {
        this(period, thresholds, new SupplierNumbers());
    }

    /** @param numbers shared by tallies of one thread */
    Tally(ReportingPeriod period, Thresholds thresholds, SupplierNumbers numbers) {
        this.period = period;
        this.suppliers = new SupplierParts(numbers);
        this.thresholds = thresholds;
        this.from = Days.of(period.from());
        this.to = Days.of(period.to());
    }

    @Override
    public void accept(Invoice invoice) {
        if (invoice.amount() < 0) {
            creditNotes++; // PAY-4
        } else if (invoice.intragroup()) {
            intragroup++; // PAY-13
        } else if (invoice.payable() <= 0) {
            cancelled++; // PAY-4
        } else {
            count(invoice);
        }
    }

    private void count(Invoice invoice) {
        int settledOn = invoice.settledOn();
        boolean pounds = invoice.currency().equals("GBP");
        long value = pounds ? invoice.payable() : 0;
        invoices++;
        if (!pounds) foreign++;
        if (invoice.receiptEstimated()) estimated++; // PAY-6
        if (invoice.financed()) financed++;
        if (invoice.retention() > 0) {
            retained++; // PAY-12
            if (pounds) retainedPence += invoice.retention();
        }
        if (invoice.dispute() != null) {
            disputed++;
            if (invoice.dispute().toldLate(invoice.receivedOn(), thresholds.disputeNotice())) disputesToldLate++;
        }
        int parts = within(settledOn) ? settled(invoice, settledOn, value) : 0;
        if (law(invoice, settledOn)) parts |= LAW;
        if (terms(invoice, settledOn, value)) parts |= DUE;
        if (invoice.receivedOn() <= to && (settledOn == Days.NONE || settledOn > to)) {
            open(invoice, value);
            parts |= OPEN;
        }
        if (invoice.undisputed() && pounds && late(invoice, settledOn)) parts |= LATE;
        suppliers.add(invoice.supplier().key(), parts);
    }

    /** Suppliers of whose invoices at least one has this part. */
    long suppliersWith(int part) {
        return suppliers.with(part);
    }

    private boolean within(int day) {
        return day >= from && day <= to;
    }

    private int settled(Invoice invoice, int settledOn, long value) { // PAY-2, PAY-10
        int taken = settledOn - invoice.receivedOn();
        if (taken < 0) paidInAdvance++;
        days.add(taken, value);
        if (!invoice.supplier().size().isSmall()) return SETTLED;
        smallFirmsDays.add(taken, value);
        return SETTLED | SMALL_SETTLED;
    }

    private boolean law(Invoice invoice, int settledOn) { // PAY-1
        int how = Lateness.byLaw(invoice, settledOn, from, to, thresholds);
        if (how == Lateness.NO_PART) return false;
        lawOf++;
        if (how == Lateness.IN_TIME) lawOnTime++;
        return true;
    }

    private boolean terms(Invoice invoice, int settledOn, long value) { // PAY-11
        int how = Lateness.byTerms(invoice, settledOn, from, to, thresholds);
        if (how == Lateness.NO_PART) return false;
        dueOf++;
        dueOfPence += value;
        if (settledOn == Days.NONE || settledOn > to) {
            dueUnpaid++;
            dueUnpaidPence += value;
        }
        if (how == Lateness.IN_TIME) return true;
        dueLate++;
        dueLatePence += value;
        if (invoice.dispute() != null) lateDisputed++;
        return true;
    }

    private void open(Invoice invoice, long value) { // PAY-14
        int past = to - invoice.clockFrom();
        int at = past < 0 ? 0 : 1;
        while (at > 0 && at <= AGES.length && past > AGES[at - 1]) at++;
        open[at]++;
        openPence[at] += value;
    }

    /**
     * PAY-16: interest runs on what is not yet paid, from the day after the last day for payment to payment, or to the period's
     * end. Agreed terms that are longer than the law's have no effect.
     */
    private boolean late(Invoice invoice, int settledOn) {
        int agreedOn = invoice.agreedOn(thresholds.defaultTerms());
        int lastDay = Math.min(agreedOn, invoice.clockFrom() + thresholds.lawDaysAfter());
        boolean settledInTime = settledOn != Days.NONE && settledOn <= lastDay;
        boolean settledBefore = settledOn != Days.NONE && settledOn < from;
        if (settledInTime || settledBefore || lastDay >= to) return false;
        long outstanding = invoice.payableOn(lastDay);
        long penceDays = 0;
        int since = lastDay;
        for (Payment payment : invoice.payments()) {
            int until = Math.min(payment.day(), to);
            if (until > since) {
                penceDays =
                        Math.addExact(penceDays, Math.multiplyExact(Math.max(0, outstanding), (long) until - since));
                since = until;
            }
            outstanding -= payment.pence();
        }
        if (settledOn == Days.NONE && to > since) {
            penceDays = Math.addExact(penceDays, Math.multiplyExact(Math.max(0, outstanding), (long) to - since));
        }
        if (penceDays == 0) return false;
        late.add(lastDay + 1, penceDays);
        long size = invoice.payable();
        lateBySize[size < 100_000 ? 0 : size < 1_000_000 ? 1 : 2]++;
        return true;
    }

    /** Takes over what another worker counted of the same period under the same thresholds. */
    public void merge(Tally other) {
        days.merge(other.days);
        smallFirmsDays.merge(other.smallFirmsDays);
        suppliers.merge(other.suppliers);
        invoices += other.invoices;
        creditNotes += other.creditNotes;
        cancelled += other.cancelled;
        intragroup += other.intragroup;
        foreign += other.foreign;
        estimated += other.estimated;
        paidInAdvance += other.paidInAdvance;
        financed += other.financed;
        disputed += other.disputed;
        disputesToldLate += other.disputesToldLate;
        retained += other.retained;
        retainedPence += other.retainedPence;
        lawOnTime += other.lawOnTime;
        lawOf += other.lawOf;
        dueOf += other.dueOf;
        dueOfPence += other.dueOfPence;
        dueLate += other.dueLate;
        dueLatePence += other.dueLatePence;
        dueUnpaid += other.dueUnpaid;
        dueUnpaidPence += other.dueUnpaidPence;
        lateDisputed += other.lateDisputed;
        Arrays.setAll(open, i -> open[i] + other.open[i]);
        Arrays.setAll(openPence, i -> openPence[i] + other.openPence[i]);
        Arrays.setAll(lateBySize, i -> lateBySize[i] + other.lateBySize[i]);
        late.merge(other.late);
    }
}
