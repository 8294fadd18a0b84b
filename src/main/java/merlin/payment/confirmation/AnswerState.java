package merlin.payment.confirmation;

/** How an invoice stands between partner and prime. */
public enum AnswerState {
    /** Not yet answered. */
    WAITING,
    /** Answered, but a newer ledger says something else of it: asked again. */
    CHANGED_SINCE,
    CONFIRMED,
    CORRECTED,
    DISPUTED;

    /** The partner is asked. */
    public boolean isOpen() {
        return this == WAITING || this == CHANGED_SINCE;
    }
}
