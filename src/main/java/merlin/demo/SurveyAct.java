package merlin.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import merlin.account.Organisation;
import merlin.survey.BreakdownBy;
import merlin.survey.PlanSurvey;
import merlin.survey.Surveys;
import merlin.survey.pass.CollectPass;
import merlin.survey.protocol.Answers;
import merlin.survey.protocol.Dates;
import merlin.survey.protocol.Descriptor;
import merlin.survey.protocol.Form;
import merlin.survey.protocol.Respondent;
import merlin.survey.roll.DecideList;
import merlin.survey.roll.OpenSurvey;

/**
 * A round of the partner survey, played through the real protocol (DEM-1): each partner collects a pass signed in, and answers
 * later at the survey host, not signed in.
 */
@ApplicationScoped
public class SurveyAct {
    @Inject
    Stage stage;

    @Inject
    PlanSurvey planSurvey;

    @Inject
    DecideList decideList;

    @Inject
    OpenSurvey openSurvey;

    @Inject
    Surveys surveys;

    @Inject
    CollectPass collectPass;

    @Inject
    SurveyHost host;

    /** A whole round, opened on {@code opens} and over 25 days later; see {@link #open} for the rest. */
    String play(
            Organisation prime,
            String round,
            List<Cast.Partner> partners,
            int answeredShare,
            int mood,
            LocalDate opens,
            LocalDate release) {
        String surveyId = open(prime, round, opens, release);
        answer(surveyId, partners, answeredShare, mood);
        Dates dates = Dates.from(opens);
        stage.day(dates.collectingEnds());
        stage.day(dates.closes());
        stage.day(dates.publication());
        return surveyId;
    }

    /**
     * Plans and opens a round.
     *
     * @param release T5, or null when the outcome waits for the assessment report
     */
    String open(Organisation prime, String round, LocalDate opens, LocalDate release) {
        stage.day(opens.minusDays(3));
        stage.enter("lead");
        String surveyId = planSurvey.plan(new PlanSurvey.Plan(
                prime.getId(), round, CaseAct.EDITION, BreakdownBy.NONE, Dates.from(opens), release));
        stage.day(opens.minusDays(1));
        stage.enter("lead");
        decideList.accept(surveyId, "Every partner was looked up in its register.", Map.of());
        openSurvey.open(surveyId);
        stage.day(opens);
        return surveyId;
    }

    /** Plans a round whose partner list goes back to the prime with a question about one partner. */
    void returned(Organisation prime, String round, LocalDate opens, String partnerId, String question) {
        stage.enter("lead");
        String surveyId = planSurvey.plan(new PlanSurvey.Plan(
                prime.getId(), round, CaseAct.EDITION, BreakdownBy.NONE, Dates.from(opens), opens.plusDays(24)));
        decideList.giveBack(surveyId, "One partner seems to share its office with you.", Map.of(partnerId, question));
    }

    /**
     * Everybody collects a pass on the first day; from the day answering opens, some answer.
     *
     * @param answeredShare partners that answer, of each ten
     * @param mood 1 to 5: around which the answers lie
     */
    void answer(String surveyId, List<Cast.Partner> partners, int answeredShare, int mood) {
        Descriptor survey = surveys.get(surveyId).described();
        List<Respondent> holders = new ArrayList<>();
        for (Cast.Partner partner : partners) {
            stage.enterByEmail(partner.email());
            URI to = collectPass.collect(surveyId);
            String ticket = to.getFragment().replaceAll(".*&t=", "");
            Respondent respondent = new Respondent(survey);
            respondent.finish(host.sign(ticket, respondent.blinded()));
            holders.add(respondent);
        }
        stage.day(survey.dates().answering());
        for (int i = 0; i < holders.size(); i++) {
            if (i % 10 < answeredShare) {
                host.answer(surveyId, holders.get(i).answer(1, answers(survey, i, mood), List.of()));
            }
        }
    }

    private static Answers answers(Descriptor survey, int who, int mood) {
        Map<String, Integer> given = new LinkedHashMap<>();
        int at = 0;
        for (Form.Item item : survey.form().items()) {
            int lean = item.dimension().equals("risk") ? -1 : 0;
            int answer = mood + lean + List.of(0, 1, 0, -1, 0).get((who + at++) % 5);
            if ((who + at) % 13 != 0) given.put(item.id(), Math.max(1, Math.min(5, answer)));
        }
        return new Answers(survey.form().id(), null, given);
    }
}
