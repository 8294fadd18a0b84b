package merlin.assessment.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import merlin.assessment.Assessment;
import merlin.survey.ConcludedOutcome;
import merlin.survey.ReadReleasedOutcomes;
import merlin.survey.Surveys;

/** What the report may say of the partner survey: only what everybody may know on the day it is issued. */
@ApplicationScoped
class SurveyNumbers {
    @Inject
    Surveys surveys;

    @Inject
    ReadReleasedOutcomes released;

    AssessmentReport.Survey of(Assessment assessment) {
        Optional<ReadReleasedOutcomes.Released> told = assessment
                .surveyId()
                .flatMap(id -> released.ofPrime(assessment.getPrimeId()).stream()
                        .filter(row -> row.surveyId().equals(id))
                        .findFirst());
        if (told.isEmpty()) return words("No partner survey belongs to this assessment.");
        ReadReleasedOutcomes.Released survey = told.get();
        if (!survey.released()) return words("The outcome is told when the report is issued.");
        String root = surveys.outcome(surveys.get(survey.surveyId()))
                .map(ConcludedOutcome::getRoot)
                .orElse(null);
        if (survey.view() == null)
            return new AssessmentReport.Survey(
                    null,
                    null,
                    root,
                    survey.smallChain()
                            ? "Not shown: the chain is too small for a public outcome."
                            : "Not shown, to protect those who answered.");
        var turnout = survey.view().outcome().turnout();
        return new AssessmentReport.Survey(
                turnout.ratings(),
                turnout.percent(),
                root,
                turnout.ratings() + " of " + turnout.partners() + " listed partners answered (about "
                        + turnout.percent() + "%).");
    }

    private static AssessmentReport.Survey words(String sentence) {
        return new AssessmentReport.Survey(null, null, null, sentence);
    }
}
