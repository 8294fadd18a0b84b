package merlin.payment.disagreement;

/** What happened in a case, and whose turn it is then (PAY-31). */
public enum StepKind {
    /** The partner disagreed with an invoice. */
    OPENED(Turn.PRIME),
    /** It disagreed with a further one after the prime had answered. */
    ADDED(Turn.PRIME),
    /** The prime accepts what the partner says and will correct its ledger. */
    PRIME_ACCEPTED(Turn.NOBODY),
    PRIME_ANSWERED(Turn.PARTNER),
    /** The prime's time is over. */
    PRIME_SILENT(Turn.FINDER),
    PARTNER_ACCEPTED(Turn.NOBODY),
    PARTNER_INSISTED(Turn.FINDER),
    /** The partner's time is over. */
    PARTNER_SILENT(Turn.FINDER),
    /** The lead assessor's time is over: now the department. */
    HANDED_ON(Turn.FINDER),
    FOUND_FOR_PARTNER(Turn.NOBODY),
    FOUND_FOR_PRIME(Turn.NOBODY),
    FOUND_IN_PART(Turn.NOBODY),
    /** The partner has confirmed all of it after all. */
    WITHDRAWN(Turn.NOBODY);

    private final Turn next;

    StepKind(Turn next) {
        this.next = next;
    }

    public Turn next() {
        return next;
    }

    public boolean isFinding() {
        return name().startsWith("FOUND");
    }
}
