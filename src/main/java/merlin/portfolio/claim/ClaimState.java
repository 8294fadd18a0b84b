package merlin.portfolio.claim;

/** Where a claim stands. It is decided once. */
public enum ClaimState {
    OPEN,
    ACCEPTED,
    REFUSED
}
