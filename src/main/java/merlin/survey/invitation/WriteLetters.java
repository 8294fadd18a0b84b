package merlin.survey.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import merlin.shared.Allowed;
import merlin.shared.Role;
import merlin.survey.Survey;
import merlin.survey.SurveyState;
import merlin.survey.Surveys;

/** SUR-17 Writes the letters that a survey's dates bring, each once. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
@Allowed(value = Role.SYSTEM, logged = false)
public class WriteLetters {
    @Inject
    Surveys surveys;

    @Inject
    Letters letters;

    @Inject
    PostLetter postLetter;

    /** Ids of the surveys that may have a letter due. */
    public List<String> surveys() {
        return surveys.in(SurveyState.FROZEN).stream().map(Survey::getId).toList();
    }

    public void write(String surveyId, LocalDate todayUtc) {
        surveys.lockPlan(surveyId);
        Survey survey = surveys.get(surveyId);
        for (Letter.Kind kind : Letter.Kind.values()) {
            if (!kind.due(todayUtc, survey.described().dates()) || letters.wrote(surveyId, kind)) continue;
            letters.add(new Letter(surveyId, kind));
            postLetter.toAll(survey, kind, todayUtc);
        }
    }
}
