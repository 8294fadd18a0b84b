package merlin.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import merlin.survey.publication.SurveyOutcome;

/** Frozen outcomes with what belongs to them: the words of the form and the trend. */
@ApplicationScoped
public class Outcomes {
    private static final int MONTHS_COMPARED = 24;

    @Inject
    Surveys surveys;

    OutcomeView view(Survey survey, ConcludedOutcome concluded) {
        SurveyOutcome before = published(survey).stream()
                .findFirst()
                .flatMap(surveys::outcome)
                .map(ConcludedOutcome::outcome)
                .orElse(null);
        SurveyOutcome now = concluded.outcome();
        return new OutcomeView(survey.described(), now, OutcomeView.trend(now, before));
    }

    /** PUB-5 The prime's other published rounds in the 24 months before this one's T4, latest first. */
    List<Survey> published(Survey survey) {
        LocalDate until = surveys.plan(survey).dates().publication();
        LocalDate from = until.minusMonths(MONTHS_COMPARED);
        return surveys.ofPrime(survey.getPrimeId()).stream()
                .filter(earlier -> !earlier.getId().equals(survey.getId()))
                .filter(earlier -> surveys.outcome(earlier)
                        .filter(outcome -> outcome.getStatus() == SurveyOutcome.Status.PUBLISHED)
                        .isPresent())
                .filter(earlier -> between(from, surveys.plan(earlier).dates().publication(), until))
                .toList();
    }

    private static boolean between(LocalDate from, LocalDate date, LocalDate until) {
        return !date.isBefore(from) && date.isBefore(until);
    }

    /** SUR-19 The outcome if prime and public may see it today. */
    Optional<ConcludedOutcome> released(Survey survey, LocalDate todayUtc) {
        return surveys.plan(survey).released(todayUtc) ? surveys.outcome(survey) : Optional.empty();
    }
}
