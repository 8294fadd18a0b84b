package merlin.payment.invoice;

import java.util.List;

/**
 * One invoice, checked. Days are counted from 1970-01-01 and are {@link Days#NONE} when not stated; amounts are pence.
 *
 * @param line of the ledger where it begins, counted from 1
 * @param number the supplier's number, as printed
 * @param contract as the ledger calls it; empty when not stated
 * @param tier 1 to 4; 0 when not stated
 * @param receiptEstimated true when the ledger has no day of receipt and the invoice's date stands in (PAY-6)
 * @param dueOn as the invoice says
 * @param termDays days agreed from receipt; -1 when not stated
 * @param amount gross, above or below zero; below: a credit note
 * @param credit what credit notes took off, 0 or more
 * @param currency ISO 4217
 * @param retention kept back until its release, 0 or more (PAY-12)
 * @param releasedOn day on which the retention is to be paid
 * @param payments in the order of their days
 * @param dispute null when there was none
 * @param intragroup between companies of one group (PAY-13)
 * @param financed paid early through supply-chain finance
 */
public record Invoice(
        long line,
        String number,
        Supplier supplier,
        String contract,
        int tier,
        int invoicedOn,
        int receivedOn,
        boolean receiptEstimated,
        int dueOn,
        int termDays,
        long amount,
        long credit,
        String currency,
        long retention,
        int releasedOn,
        List<Payment> payments,
        Dispute dispute,
        Basis basis,
        boolean intragroup,
        boolean financed) {
    public Invoice {
        if (receivedOn == Days.NONE) throw new IllegalArgumentException("no day of receipt");
    }

    /** From this day the law's clock runs: the later of receipt and due date (PAY-1). */
    public int clockFrom() {
        return Math.max(receivedOn, dueOn);
    }

    /** Last day agreed for payment: the due date, else receipt and the agreed days, else receipt and the given days (PAY-11). */
    public int agreedOn(int otherwiseDays) {
        if (dueOn != Days.NONE) return dueOn;
        return receivedOn + (termDays >= 0 ? termDays : otherwiseDays);
    }

    /** What is to be paid as things stand on a day: gross, less credits, less retention not yet released. */
    public long payableOn(int day) {
        return payable() - (releasedOn != Days.NONE && day >= releasedOn ? 0 : retention);
    }

    /** What is to be paid in the end, retention included. Zero or less: cancelled (PAY-4). */
    public long payable() {
        return amount - credit;
    }

    /** First day on which the payments so far cover what is payable (PAY-3); {@link Days#NONE} while they do not. */
    public int settledOn() {
        long paid = 0;
        for (int i = 0; i < payments.size(); i++) {
            Payment payment = payments.get(i);
            paid += payment.pence();
            if (paid >= payableOn(payment.day())) return payment.day();
        }
        return Days.NONE;
    }

    /** Whether the law's figure counts it: there is no dispute, or one that came to nothing (PAY-5). */
    public boolean undisputed() {
        return dispute == null || dispute.wasRefused();
    }
}
