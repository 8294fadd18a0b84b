package merlin.payment.confirmation;

/** What a partner says to an invoice that a prime reports. */
public enum AnswerKind {
    CONFIRMED,
    /** Days or amount were different. */
    CORRECTED,
    /** Something else is wrong, in words. */
    DISPUTED;

    /** Partner and prime do not agree: a case opens (PAY-31). */
    public boolean disagrees() {
        return this != CONFIRMED;
    }
}
