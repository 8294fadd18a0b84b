package merlin.portfolio;

/** Where the relation between prime and partner stands. All three are asked in the partner survey. */
public enum RelationStatus {
    PAST,
    PRESENT,
    /** In negotiation: nothing has been agreed. */
    POTENTIAL
}
