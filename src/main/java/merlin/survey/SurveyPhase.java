package merlin.survey;

import java.time.LocalDate;
import merlin.survey.protocol.Dates;

/** What a survey's dates say today. */
public enum SurveyPhase {
    BEFORE,
    /** From T0: passes may be collected; answering begins later. */
    COLLECTING,
    /** From T1: answers are taken. */
    ANSWERING,
    /** From T3. */
    CLOSED,
    /** From T4. */
    PUBLISHED;

    public static SurveyPhase of(Dates dates, LocalDate todayUtc) {
        if (dates.published(todayUtc)) return PUBLISHED;
        if (dates.closed(todayUtc)) return CLOSED;
        if (dates.answering(todayUtc)) return ANSWERING;
        return todayUtc.isBefore(dates.opens()) ? BEFORE : COLLECTING;
    }
}
