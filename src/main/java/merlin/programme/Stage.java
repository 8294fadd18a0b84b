package merlin.programme;

/** How far a contract has come, by what its notice holds (PRO-5). */
public enum Stage {
    /** The buyer has said what it wants; nobody has been chosen. Its value is an estimate. */
    REQUIREMENT,
    /** Suppliers have been chosen. */
    AWARDED
}
