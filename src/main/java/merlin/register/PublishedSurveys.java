package merlin.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import merlin.report.chart.Scale;
import merlin.report.document.HtmlForm;
import merlin.shared.Settings;
import merlin.survey.OutcomeView;
import merlin.survey.ReadReleasedOutcomes;
import merlin.survey.ReadReleasedOutcomes.Released;

/** A prime's partner surveys as everybody may know them (REG-2): values, or the neutral sentence why there are none. */
@ApplicationScoped
class PublishedSurveys {
    static final String NOT_SHOWN = "Not shown, to protect those who answered.";

    @Inject
    ReadReleasedOutcomes readReleasedOutcomes;

    List<PrimeView.Survey> of(String primeId) {
        return readReleasedOutcomes.ofPrime(primeId).stream()
                .map(PublishedSurveys::survey)
                .toList();
    }

    private static PrimeView.Survey survey(Released survey) {
        boolean shown = survey.view() != null && survey.view().figures();
        List<OutcomeView.Line> lines = shown ? lines(survey.view()) : List.of();
        return new PrimeView.Survey(
                survey.round(),
                survey.dates().closes(),
                survey.partners(),
                words(survey),
                lines.stream()
                        .map(l -> new PrimeView.Value(l.text(), l.shown() ? l.words() : NOT_SHOWN))
                        .toList(),
                shown ? chart(survey.surveyId(), lines) : "",
                survey.packageAddress() == null
                        ? null
                        : Settings.ballotOrigin() + "/ballot/check.html#s=" + survey.surveyId());
    }

    private static List<OutcomeView.Line> lines(OutcomeView view) {
        return java.util.stream.Stream.concat(
                        view.parts().stream().map(OutcomeView.Part::dimension),
                        java.util.stream.Stream.of(view.overall()))
                .toList();
    }

    /** What is shown, or why nothing is. Before the release it is not told whether there is anything to show. */
    static String words(Released survey) {
        if (!survey.released()) return phase(survey) + " Its outcome is told once the assessment report is issued.";
        if (survey.view() == null)
            return survey.smallChain()
                    ? NOT_SHOWN + " Fewer than ten partners are listed, so only the assessor sees the outcome."
                    : NOT_SHOWN;
        var turnout = survey.view().outcome().turnout();
        return turnout.ratings() + " of " + turnout.partners() + " partners answered (" + turnout.percent() + "%).";
    }

    private static String phase(Released survey) {
        return switch (survey.phase()) {
            case BEFORE -> "The survey has not begun.";
            case COLLECTING, ANSWERING -> "The survey is running.";
            case CLOSED, PUBLISHED -> "The survey has closed.";
        };
    }

    private static String chart(String id, List<OutcomeView.Line> lines) {
        List<Scale.Row> rows = lines.stream()
                .filter(l -> l.shown() && l.figure().value() != null)
                .map(PublishedSurveys::row)
                .toList();
        if (rows.isEmpty()) return "";
        String title = "What partners answered, from 1 (strongly disagree) to 5 (strongly agree)";
        return HtmlForm.chart(Scale.of(title, rows, 1, 5, 1, ""), "survey-" + id);
    }

    /** A value in halves stands for what would be rounded to it; at an open end for all beyond. */
    private static Scale.Row row(OutcomeView.Line line) {
        BigDecimal value = line.figure().value();
        BigDecimal quarter = new BigDecimal("0.25");
        BigDecimal low = line.figure().qualifier().equals("<=") ? BigDecimal.ONE : value.subtract(quarter);
        BigDecimal high = line.figure().qualifier().equals(">=") ? BigDecimal.valueOf(5) : value.add(quarter);
        return new Scale.Row(line.text(), value, null, low, high, line.words());
    }
}
