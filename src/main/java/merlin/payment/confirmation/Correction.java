package merlin.payment.confirmation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import merlin.payment.invoice.Days;
import merlin.payment.invoice.Invoice;
import merlin.payment.invoice.Payment;
import merlin.payment.statement.StatedInvoice;
import merlin.shared.Refusal;

/**
 * What a partner puts right; null where it agrees with its prime (PAY-30).
 *
 * @param unpaid the money has not come, whatever the ledger says
 * @param amount pence
 */
public record Correction(LocalDate receivedOn, LocalDate paidOn, boolean unpaid, Long amount) {
    /** The partner agrees with all of it. */
    public static final Correction NONE = new Correction(null, null, false, null);

    public Correction {
        if (paidOn != null && unpaid) throw new Refusal("PAY-30", "payment.confirm.paidAndUnpaid");
        if (amount != null && amount <= 0) throw new Refusal("PAY-30", "payment.confirm.amount");
    }

    /** As typed. @param pounds at most two decimals, or null */
    public static Correction typed(LocalDate receivedOn, LocalDate paidOn, boolean unpaid, BigDecimal pounds) {
        if (pounds != null && pounds.stripTrailingZeros().scale() > 2)
            throw new Refusal("PAY-30", "payment.confirm.amount");
        Long pence = pounds == null ? null : pounds.movePointRight(2).longValue();
        return new Correction(receivedOn, paidOn, unpaid, pence);
    }

    /** Leaves out what the statement says too. Refuses days to come, and what then corrects nothing. */
    Correction of(StatedInvoice stated, LocalDate today) {
        if (isAfter(receivedOn, today) || isAfter(paidOn, today)) throw new Refusal("PAY-30", "payment.confirm.future");
        Correction differing = new Correction(
                Objects.equals(receivedOn, stated.getReceivedOn()) ? null : receivedOn,
                Objects.equals(paidOn, stated.getSettledOn()) ? null : paidOn,
                unpaid && stated.getSettledOn() != null,
                Objects.equals(amount, stated.getAmount()) ? null : amount);
        if (differing.equals(NONE)) throw new Refusal("PAY-30", "payment.confirm.nothingDiffers");
        return differing;
    }

    private static boolean isAfter(LocalDate day, LocalDate today) {
        return day != null && day.isAfter(today);
    }

    /** The invoice as the partner has it: the figures work it out in the same way as the prime's (PAY-33). */
    Invoice applied(Invoice stated) {
        long gross = amount == null ? stated.amount() : amount;
        List<Payment> payments = new ArrayList<>(unpaid ? List.of() : stated.payments());
        if (paidOn != null && gross > stated.credit()) {
            payments = List.of(new Payment(Days.of(paidOn), gross - stated.credit()));
        }
        return new Invoice(
                stated.line(),
                stated.number(),
                stated.supplier(),
                stated.contract(),
                stated.tier(),
                stated.invoicedOn(),
                receivedOn == null ? stated.receivedOn() : Days.of(receivedOn),
                receivedOn == null && stated.receiptEstimated(),
                stated.dueOn(),
                stated.termDays(),
                gross,
                stated.credit(),
                stated.currency(),
                stated.retention(),
                stated.releasedOn(),
                payments,
                stated.dispute(),
                stated.basis(),
                stated.intragroup(),
                stated.financed());
    }
}
