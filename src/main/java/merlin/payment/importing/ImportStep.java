package merlin.payment.importing;

/** What is being done with a file. */
public enum ImportStep {
    CHECK,
    WRITE,
    FIGURES
}
