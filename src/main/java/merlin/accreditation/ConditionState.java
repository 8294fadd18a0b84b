package merlin.accreditation;

import java.time.LocalDate;

/** Where a condition stands on a day (ACR-6). */
public enum ConditionState {
    OPEN("open"),
    DONE("done"),
    OVERDUE("overdue");

    private final String word;

    ConditionState(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    /** @param dueOn last day, included; @param metOn null while nobody has found it met */
    public static ConditionState of(LocalDate dueOn, LocalDate metOn, LocalDate today) {
        if (metOn != null && !metOn.isAfter(today)) return DONE;
        return today.isAfter(dueOn) ? OVERDUE : OPEN;
    }
}
