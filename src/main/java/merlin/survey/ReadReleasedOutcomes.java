package merlin.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import merlin.shared.Allowed;
import merlin.shared.MerlinClock;
import merlin.shared.NotFound;
import merlin.shared.Role;
import merlin.shared.Settings;
import merlin.survey.protocol.Dates;
import merlin.survey.publication.SurveyOutcome;

/**
 * What everybody, the prime included, may know of a prime's surveys: N and the dates; the package from T4; the outcome from T5,
 * and only if it is published (SUR-19).
 */
@ApplicationScoped
@Transactional
@Allowed(Role.ANYONE)
public class ReadReleasedOutcomes {
    /**
     * @param partners N
     * @param packageAddress null before T4
     * @param released T5 has come: the outcome is told, or that there is none to tell
     * @param smallChain E13: too few partners for a public result
     * @param view null unless released and published
     * @param nonce opens the package's outcomeHash together with the outcome; null unless released and published
     */
    public record Released(
            String surveyId,
            String round,
            int partners,
            String fingerprint,
            Dates dates,
            SurveyPhase phase,
            boolean reducedProtection,
            String packageAddress,
            boolean released,
            boolean smallChain,
            OutcomeView view,
            String nonce) {}

    @Inject
    Surveys surveys;

    @Inject
    Outcomes outcomes;

    @Inject
    Clock clock;

    /** The latest to open first; planned ones are nobody's business yet. */
    public List<Released> ofPrime(String primeId) {
        LocalDate today = MerlinClock.todayUtc(clock);
        return surveys.ofPrime(primeId).stream()
                .filter(survey -> survey.getState() != SurveyState.PLANNED)
                .map(survey -> row(survey, today))
                .toList();
    }

    /** Where the survey's package is. {@link NotFound} before T4, as if there were no such survey. */
    public URI packageOf(String surveyId) {
        return surveys.find(surveyId)
                .flatMap(Survey::descriptor)
                .filter(descriptor -> descriptor.dates().published(MerlinClock.todayUtc(clock)))
                .map(descriptor -> BallotClient.publication(surveyId))
                .orElseThrow(() -> new NotFound("package", surveyId));
    }

    private Released row(Survey survey, LocalDate today) {
        Dates dates = survey.described().dates();
        ConcludedOutcome told = outcomes.released(survey, today).orElse(null);
        boolean open = told != null && told.getStatus() == SurveyOutcome.Status.PUBLISHED;
        return new Released(
                survey.getId(),
                survey.getRound(),
                survey.described().partners(),
                survey.described().fingerprint(),
                dates,
                SurveyPhase.of(dates, today),
                Settings.nextDayRule() == 0,
                dates.published(today)
                        ? BallotClient.publication(survey.getId()).toString()
                        : null,
                told != null,
                told != null && told.getStatus() == SurveyOutcome.Status.ASSESSOR_ONLY,
                open ? outcomes.view(survey, told) : null,
                open ? told.getNonce() : null);
    }
}
