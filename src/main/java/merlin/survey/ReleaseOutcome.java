package merlin.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import merlin.shared.Allowed;
import merlin.shared.Caller;
import merlin.shared.MerlinClock;
import merlin.shared.Role;

/**
 * SUR-19 The assessment report was issued: from today (T5), or from T4 if that is later, prime and public see the outcome of
 * the survey that the assessment used. A date that was fixed before stays.
 */
@ApplicationScoped
@Transactional
@Allowed({Role.LEAD_ASSESSOR, Role.DEPARTMENT, Role.SYSTEM})
public class ReleaseOutcome {
    @Inject
    Surveys surveys;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    public void release(String surveyId) {
        Survey survey = caller.has(Role.LEAD_ASSESSOR)
                ? surveys.ofBody(caller.organisationId(), surveyId)
                : surveys.get(surveyId);
        SurveyPlan plan = surveys.lockPlan(survey.getId());
        if (plan.releaseOn().isEmpty()) plan.releaseOn(MerlinClock.todayUtc(clock));
    }
}
