package merlin.assessment;

/** Why a prime is assessed, in the words of the published reports' key information. */
public enum AssessmentType {
    /** For the first time, or again after a lapse. */
    ACCREDITATION("Accreditation"),
    /** Before an accreditation ends, to renew it. */
    REVIEW("Review");

    private final String label;

    AssessmentType(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
