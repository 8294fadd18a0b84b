package merlin.payment.disagreement;

/** Whose turn it is in a case. */
public enum Turn {
    PRIME,
    PARTNER,
    /** The lead assessor or the department. */
    FINDER,
    /** Settled. */
    NOBODY
}
