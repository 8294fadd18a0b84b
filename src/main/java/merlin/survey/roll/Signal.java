package merlin.survey.roll;

/**
 * ROLL-1 One reason to ask about a partner.
 *
 * @param with printed name of the organisation it shares something with; null where it stands alone
 */
public record Signal(Kind kind, String with) {
    /** What was seen. */
    public enum Kind {
        SAME_POSTCODE("Same postcode as %s"),
        SAME_DOMAIN("Same e-mail domain as %s"),
        SAME_OFFICER("An officer of the same name as at %s"),
        SAME_ACCOUNT("Paid into the same account as %s"),
        NO_NUMBER("No register number"),
        NEW("Incorporated less than twelve months before the survey");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    public String words() {
        return kind.words.formatted(with);
    }
}
