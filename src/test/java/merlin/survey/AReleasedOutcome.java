package merlin.survey;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import merlin.shared.Json;
import merlin.survey.protocol.Descriptor;
import merlin.survey.publication.SurveyOutcome;

/** What everybody gets of an outcome at T5, as the interface sends it. */
public record AReleasedOutcome(String json, String lines, Map<String, BigDecimal> trend) {
    /** @param before the last published outcome of the same prime, or null */
    public static AReleasedOutcome of(Descriptor survey, SurveyOutcome outcome, SurveyOutcome before) {
        OutcomeView view = new OutcomeView(survey, outcome, OutcomeView.trend(outcome, before));
        ReadReleasedOutcomes.Released released = new ReadReleasedOutcomes.Released(
                survey.surveyId(),
                survey.round(),
                survey.partners(),
                survey.fingerprint(),
                survey.dates(),
                SurveyPhase.of(survey.dates(), survey.dates().publication()),
                false,
                "",
                true,
                outcome.status() == SurveyOutcome.Status.ASSESSOR_ONLY,
                outcome.published() ? view : null,
                "");
        SurveyOutcomeResource.Row row = SurveyOutcomeResource.Row.of(released);
        return new AReleasedOutcome(
                Json.write(List.of(row)), Json.write(SurveyOutcomeResource.Line.of(row)), view.trend());
    }
}
