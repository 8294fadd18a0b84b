package merlin.assessment;

import java.util.EnumSet;
import java.util.Set;

/**
 * Where a case stands (ASM-1). The names and their order are those of the ten steps; the arrows are ours. Cancelled can be
 * reached until the outcome is issued, postponed until the visit begins.
 */
public enum State {
    DRAFT("Draft", "being prepared"),
    BOOKED("Booked", "the visit is booked"),
    PARTNERS_LISTED("Partners listed", "the partner list is accepted"),
    SURVEY_OPEN("Survey open", "partners can answer the survey"),
    SURVEY_CLOSED("Survey closed", "the partner survey has closed"),
    SAQ_SUBMITTED("Self-assessment submitted", "the self-assessment is locked"),
    PLANNED("Planned", "the timetable of the visit is agreed"),
    ON_SITE("On site", "evidence is gathered and judged"),
    REPORT_DRAFTED("Report drafted", "the report is being written"),
    IN_MODERATION("In moderation", "judgements are settled and the prime checks facts"),
    OUTCOME_ISSUED("Outcome issued", "the department decides"),
    APPEAL("Under appeal", "the outcome is being looked at again"),
    ACCREDITED("Accredited", "the department has accredited the prime"),
    NOT_ACCREDITED("Not accredited", "the department has not accredited the prime"),
    EXPIRING("Expiring", "the accreditation ends soon"),
    EXPIRED("Expired", "the accreditation has ended"),
    LAPSED("Lapsed", "the accreditation ended and was not renewed"),
    CANCELLED("Cancelled", "the assessment was called off"),
    POSTPONED("Postponed", "the visit waits for new dates");

    private final String label;
    private final String meaning;

    State(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    /** The word on pages and in reports. */
    public String label() {
        return label;
    }

    /** What the word means, to stand behind "now". */
    public String meaning() {
        return meaning;
    }

    /** The states that may follow this one; empty at an end. */
    public Set<State> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(BOOKED, CANCELLED);
            case BOOKED -> EnumSet.of(PARTNERS_LISTED, CANCELLED, POSTPONED);
            case PARTNERS_LISTED -> EnumSet.of(SURVEY_OPEN, CANCELLED, POSTPONED);
            case SURVEY_OPEN -> EnumSet.of(SURVEY_CLOSED, CANCELLED, POSTPONED);
            case SURVEY_CLOSED -> EnumSet.of(SAQ_SUBMITTED, CANCELLED, POSTPONED);
            case SAQ_SUBMITTED -> EnumSet.of(PLANNED, CANCELLED, POSTPONED);
            case PLANNED -> EnumSet.of(ON_SITE, CANCELLED, POSTPONED);
            case ON_SITE -> EnumSet.of(REPORT_DRAFTED, CANCELLED);
            case REPORT_DRAFTED -> EnumSet.of(IN_MODERATION, CANCELLED);
            case IN_MODERATION -> EnumSet.of(OUTCOME_ISSUED, CANCELLED);
            case OUTCOME_ISSUED -> EnumSet.of(APPEAL, ACCREDITED, NOT_ACCREDITED);
            case APPEAL -> EnumSet.of(ACCREDITED, NOT_ACCREDITED);
            case ACCREDITED -> EnumSet.of(EXPIRING, EXPIRED, APPEAL);
            case EXPIRING -> EnumSet.of(EXPIRED);
            case EXPIRED -> EnumSet.of(LAPSED);
            case POSTPONED -> EnumSet.of(BOOKED, CANCELLED);
            case NOT_ACCREDITED, LAPSED, CANCELLED -> EnumSet.noneOf(State.class);
        };
    }

    public boolean mayBecome(State other) {
        return next().contains(other);
    }

    /** Whether the case has passed this step: it stands at it or after it on the way to an outcome. */
    public boolean reached(State step) {
        return this != CANCELLED && this != POSTPONED && compareTo(step) >= 0;
    }

    /** Whether assessors and prime still work on it: nothing has been issued or called off. */
    public boolean underWay() {
        return compareTo(OUTCOME_ISSUED) < 0 || this == POSTPONED;
    }
}
