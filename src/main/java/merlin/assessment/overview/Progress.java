package merlin.assessment.overview;

import java.time.LocalDate;
import merlin.assessment.State;
import merlin.assessment.Team;

/**
 * How far a case is: everything the task list is made from.
 *
 * @param listed whether the prime has published any partner
 * @param surveyCloses the survey closes at the start of this day, UTC; null when not known
 * @param answered criteria with a complete self-assessment
 * @param leadLeft criteria the lead has still to judge; likewise {@code secondLeft}
 * @param factsDue last day of the factual check, null before it began; {@code factsOpen} whether it runs today
 * @param corrections without an answer
 */
record Progress(
        String assessmentId,
        State state,
        Team team,
        LocalDate firstDay,
        LocalDate lastDay,
        Gates gates,
        boolean listed,
        LocalDate surveyCloses,
        int criteria,
        int answered,
        boolean saqSubmitted,
        int interviews,
        int leadLeft,
        int secondLeft,
        boolean leadFinished,
        boolean secondFinished,
        int differences,
        long unsettled,
        boolean moderated,
        LocalDate factsDue,
        boolean factsOpen,
        long corrections,
        boolean recommended) {

    /** Last days of the dated steps. */
    record Gates(LocalDate booking, LocalDate partnerList, LocalDate selfAssessment, LocalDate timetable) {}
}
