package merlin.payment.importing;

/** What is being done with a file. */
public enum ImportStep {
    CHECK,
    WRITE,
    FIGURES,
    /** Its rows cease to count and the figures are worked out without them. */
    WITHDRAW
}
