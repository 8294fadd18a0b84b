package merlin.payment.invoice;

/** What started the clock: an invoice, a bill that the prime wrote for itself, or a claim for a validated outcome. */
public enum Basis {
    INVOICE,
    SELF_BILL,
    CLAIM
}
