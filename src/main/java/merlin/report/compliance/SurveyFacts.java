package merlin.report.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import merlin.survey.OutcomeView;
import merlin.survey.OutcomeView.Line;
import merlin.survey.ReadReleasedOutcomes;
import merlin.survey.ReadReleasedOutcomes.Released;

/** What everybody may know of a prime's newest released partner survey. */
@ApplicationScoped
class SurveyFacts {
    private static final String NOT_SHOWN = "Not shown, to protect those who answered.";
    private static final BigDecimal QUARTER = new BigDecimal("0.25");

    /** @param words why nothing is shown; empty otherwise */
    record Told(Optional<ComplianceFacts.Survey> survey, String words) {}

    @Inject
    ReadReleasedOutcomes readReleasedOutcomes;

    /** The published values of one survey, for the assessment that used it; null when nothing of it is shown. */
    OutcomeView published(String primeId, String surveyId) {
        return readReleasedOutcomes.ofPrime(primeId).stream()
                .filter(s -> s.surveyId().equals(surveyId)
                        && s.view() != null
                        && s.view().figures())
                .map(Released::view)
                .findFirst()
                .orElse(null);
    }

    Told of(String primeId) {
        Optional<Released> newest = readReleasedOutcomes.ofPrime(primeId).stream()
                .filter(Released::released)
                .findFirst();
        if (newest.isEmpty()) return new Told(Optional.empty(), "No partner survey has been released yet.");
        OutcomeView view = newest.get().view();
        if (view == null || !view.figures())
            return new Told(
                    Optional.empty(),
                    newest.get().smallChain() ? NOT_SHOWN + " Fewer than ten partners are listed." : NOT_SHOWN);
        return new Told(Optional.of(survey(newest.get(), view)), "");
    }

    private static ComplianceFacts.Survey survey(Released released, OutcomeView view) {
        return new ComplianceFacts.Survey(
                released.round(),
                released.dates().closes(),
                view.outcome().turnout().partners(),
                view.outcome().turnout().ratings(),
                view.parts().stream().map(p -> value(p.dimension())).toList(),
                value(view.overall()));
    }

    /** PUB-6: a value in halves stands for what would be rounded to it; at an open end for all beyond. */
    private static ComplianceFacts.Value value(Line line) {
        if (!line.shown()) return new ComplianceFacts.Value(line.id(), line.text(), NOT_SHOWN, null, null, null);
        BigDecimal value = line.figure().value();
        if (value == null) return new ComplianceFacts.Value(line.id(), line.text(), line.words(), null, null, null);
        BigDecimal low = line.figure().qualifier().equals("<=") ? BigDecimal.ONE : value.subtract(QUARTER);
        BigDecimal high = line.figure().qualifier().equals(">=") ? BigDecimal.valueOf(5) : value.add(QUARTER);
        return new ComplianceFacts.Value(line.id(), line.text(), line.words(), value, low, high);
    }

    /** What partners answered to the items with these ids, and whether the mean of the shown values is in the lower half. */
    static Answered answered(OutcomeView view, List<String> itemIds) {
        if (itemIds.isEmpty()) return new Answered("Not asked", false);
        if (view == null) return new Answered(NOT_SHOWN, false);
        List<Line> shown = view.parts().stream()
                .flatMap(p -> p.items().stream())
                .filter(l -> itemIds.contains(l.id()) && l.shown())
                .toList();
        if (shown.isEmpty()) return new Answered(NOT_SHOWN, false);
        String words =
                shown.stream().map(l -> l.id() + ": " + l.words()).collect(java.util.stream.Collectors.joining("; "));
        boolean low = shown.stream()
                .filter(l -> l.figure().value() != null)
                .anyMatch(l -> l.figure().value().compareTo(new BigDecimal("2.5")) <= 0);
        return new Answered(words, low);
    }

    /** @param low whether a shown value is 2.5 or less */
    record Answered(String words, boolean low) {}
}
