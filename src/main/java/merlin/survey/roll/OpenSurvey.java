package merlin.survey.roll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import merlin.portfolio.ListedPartner;
import merlin.portfolio.Portfolios;
import merlin.shared.Allowed;
import merlin.shared.Caller;
import merlin.shared.Refusal;
import merlin.shared.Role;
import merlin.survey.FreezeList;
import merlin.survey.Survey;
import merlin.survey.SurveyState;
import merlin.survey.Surveys;

/** The lead assessor opens a planned survey on the list it accepted: the list is fixed from here on. */
@ApplicationScoped
@Transactional
@Allowed(Role.LEAD_ASSESSOR)
public class OpenSurvey {
    @Inject
    Surveys surveys;

    @Inject
    Portfolios portfolios;

    @Inject
    ListSteps steps;

    @Inject
    FreezeList freezeList;

    @Inject
    Caller caller;

    /** ROLL-4 */
    public void open(String surveyId) {
        Survey survey = surveys.ofBody(caller.organisationId(), surveyId);
        if (survey.getState() != SurveyState.PLANNED) throw new Refusal("SUR-11", "survey.alreadyOpen");
        surveys.lockPlan(surveyId);
        List<String> list = portfolios.partnersOf(survey.getPrimeId()).stream()
                .map(ListedPartner::partnerId)
                .toList();
        ListStep last = steps.last(surveyId)
                .filter(step -> step.getKind() == ListStep.Kind.ACCEPTED)
                .orElseThrow(() -> new Refusal("ROLL-4", "survey.roll.notAccepted"));
        if (!last.about(list)) throw new Refusal("ROLL-4", "survey.roll.changed");
        freezeList.freeze(surveyId, list);
    }
}
