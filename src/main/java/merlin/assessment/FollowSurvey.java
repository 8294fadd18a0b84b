package merlin.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import merlin.shared.Allowed;
import merlin.shared.Role;
import merlin.shared.Tick;
import merlin.survey.Survey;
import merlin.survey.SurveyOpened;
import merlin.survey.Surveys;
import merlin.survey.protocol.Dates;

/**
 * Lets a case follow its partner survey: the lead's acceptance of the partner list, the day the survey opens, the day it closes.
 * A second run on the same day changes nothing.
 */
@ApplicationScoped
@Transactional
@Allowed({Role.SYSTEM, Role.LEAD_ASSESSOR})
public class FollowSurvey {
    @Inject
    Assessments assessments;

    @Inject
    CaseSteps steps;

    @Inject
    Surveys surveys;

    void accepted(@Observes SurveyOpened opened) {
        if (opened.extended()) return;
        assessments
                .underWay(opened.primeId())
                .filter(a -> a.getState() == State.BOOKED)
                .ifPresent(a -> steps.listAccepted(
                        a,
                        opened.surveyId(),
                        surveys.get(opened.surveyId()).described().partners()));
    }

    void daily(@Observes Tick tick) {
        LocalDate todayUtc = LocalDate.ofInstant(tick.now(), ZoneOffset.UTC);
        for (Assessment a : assessments.in(List.of(State.PARTNERS_LISTED, State.SURVEY_OPEN))) {
            Survey survey = surveys.get(a.surveyId().orElseThrow());
            Dates dates = survey.described().dates();
            if (a.getState() == State.PARTNERS_LISTED && !todayUtc.isBefore(dates.opens())) steps.surveyOpened(a);
            if (a.getState() == State.SURVEY_OPEN && !todayUtc.isBefore(dates.closes())) steps.surveyClosed(a);
        }
    }
}
