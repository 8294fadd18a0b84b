package merlin.accreditation;

import java.time.LocalDate;

/** Where a condition stands on a day (ACR-6). */
public enum ConditionState {
    OPEN("open", "none"),
    DONE("done", "good"),
    OVERDUE("overdue", "bad");

    private final String word;
    private final String tone;

    ConditionState(String word, String tone) {
        this.word = word;
        this.tone = tone;
    }

    public String word() {
        return word;
    }

    /** Tone of the status mark beside the word. */
    public String tone() {
        return tone;
    }

    /** @param dueOn last day, included; @param metOn null while nobody has found it met */
    public static ConditionState of(LocalDate dueOn, LocalDate metOn, LocalDate today) {
        if (metOn != null && !metOn.isAfter(today)) return DONE;
        return today.isAfter(dueOn) ? OVERDUE : OPEN;
    }
}
