package merlin.assessment.overview;

/** Whose turn a task is. */
public enum Turn {
    PRIME("Prime"),
    PARTNERS("Partners"),
    LEAD("Lead assessor"),
    SECOND("Second assessor"),
    MODERATOR("Moderator"),
    DEPARTMENT("Department");

    private final String label;

    Turn(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
