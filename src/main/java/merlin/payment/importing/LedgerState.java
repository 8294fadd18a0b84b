package merlin.payment.importing;

/** How far a ledger is. */
public enum LedgerState {
    /** The file is here; its columns are to be looked at. */
    RECEIVED,
    CHECKING,
    /** Every row was looked at; the prime decides. */
    CHECKED,
    IMPORTING,
    /** It stands: its invoices count. */
    IMPORTED,
    /** A later file took its place (PAY-28). */
    REPLACED,
    /** The prime took it back: it should not have been sent (PAY-28). */
    WITHDRAWN,
    /** The prime stopped it. Nothing of it is there. */
    CANCELLED,
    /** Something stopped it: the program ended, or a fault. Nothing of it is there. */
    NOT_DONE;

    /** It counts, or did. */
    public boolean isHistory() {
        return this == IMPORTED || this == REPLACED || this == WITHDRAWN;
    }
}
