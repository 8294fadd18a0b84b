package merlin.assessment;

import java.time.LocalDate;
import merlin.criteria.Edition;
import merlin.criteria.LeadTime;

/**
 * A time limit of a case (ASM-2). The limits are the edition's; the day itself is still in time.
 *
 * @param due last day on which the step is in time
 */
public record Gate(Step step, LocalDate due) {
    /** The dated steps, by their names in a criteria file. */
    public enum Step {
        BOOKING("booking"),
        PARTNER_LIST("partner-list"),
        SELF_ASSESSMENT("self-assessment"),
        TIMETABLE("timetable"),
        FACTUAL_CHECK("factual-check");

        private final String code;

        Step(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /** A gate that is counted back from the first on-site day. */
    public static Gate before(LocalDate firstDay, Step step, Edition edition) {
        return new Gate(step, firstDay.minusDays(edition.leadTime(step.code).days()));
    }

    /** ASM-15: how long the prime may correct facts when the draft was sent on that day. */
    public static Gate factualCheck(LocalDate sentOn, Edition edition) {
        LeadTime limit = edition.leadTime(Step.FACTUAL_CHECK.code);
        LocalDate due = limit.kind() == LeadTime.Days.WORKING
                ? WorkingDays.after(sentOn, limit.days())
                : sentOn.plusDays(limit.days());
        return new Gate(Step.FACTUAL_CHECK, due);
    }

    /** Whether something done on that day is in time. */
    public boolean inTime(LocalDate day) {
        return !day.isAfter(due);
    }
}
