package merlin.payment.spotcheck;

/** What a department records for an invoice of a sample. */
public enum Result {
    PROVED,
    NOT_PROVED,
    /** The bank statement shows something else than the ledger. */
    DIFFERS
}
