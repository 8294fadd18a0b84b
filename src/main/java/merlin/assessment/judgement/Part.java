package merlin.assessment.judgement;

/** The part a person has in judging a case. */
public enum Part {
    LEAD("Lead assessor"),
    SECOND("Second assessor"),
    MODERATOR("Moderator");

    private final String label;

    Part(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
