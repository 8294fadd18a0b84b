package merlin.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import merlin.account.Organisations;
import merlin.portfolio.Portfolios;
import merlin.shared.Allowed;
import merlin.shared.Caller;
import merlin.shared.MerlinClock;
import merlin.shared.NotFound;
import merlin.shared.Role;
import merlin.shared.Settings;
import merlin.survey.protocol.Dates;

/**
 * A survey for the assessment body that runs it: before T4 what everybody may know, N and the dates; from T4 the outcome, the
 * comments and the log's root (SUR-19, SUR-20). Never a comment beside a figure it belongs to, never a group.
 */
@ApplicationScoped
@Transactional
@Allowed({Role.LEAD_ASSESSOR, Role.ASSESSOR, Role.MODERATOR})
public class ReadOutcome {
    /** A comment, by the title of its dimension. */
    public record Remark(String dimension, String text) {}

    /**
     * @param partners N; while planned, as many as the prime's published chains have today
     * @param keyReady the survey's key has been made (planned surveys)
     * @param release T5, or null while it waits for the assessment report
     * @param reducedProtection the next-day rule is off
     * @param concluded null before the outcome is frozen
     * @param root of the log, printed in the report; null before
     * @param trouble what a job could not do, or null
     */
    public record ForAssessor(
            String surveyId,
            String primeId,
            String prime,
            String round,
            SurveyState state,
            SurveyPhase phase,
            Dates dates,
            LocalDate release,
            int partners,
            String fingerprint,
            boolean keyReady,
            boolean reducedProtection,
            OutcomeView concluded,
            List<Remark> comments,
            String root,
            String trouble) {}

    @Inject
    Surveys surveys;

    @Inject
    Outcomes outcomes;

    @Inject
    Portfolios portfolios;

    @Inject
    Organisations organisations;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    public ForAssessor read(String surveyId) {
        return row(surveys.ofBody(caller.organisationId(), surveyId));
    }

    /** All surveys of the caller's assessment body, the latest to open first. */
    public List<ForAssessor> all() {
        return surveys.ofBody(caller.organisationId()).stream().map(this::row).toList();
    }

    /** The outcome for the assessment of a prime: the latest concluded survey that the caller's body runs. */
    public Optional<ForAssessor> latest(String primeId) {
        return surveys.ofPrime(primeId).stream()
                .filter(survey -> surveys.plan(survey).getBodyId().equals(caller.organisationId()))
                .filter(survey -> survey.getState() == SurveyState.CONCLUDED)
                .findFirst()
                .map(this::row);
    }

    private ForAssessor row(Survey survey) {
        SurveyPlan plan = surveys.plan(survey);
        Optional<ConcludedOutcome> concluded = surveys.outcome(survey);
        boolean planned = survey.getState() == SurveyState.PLANNED;
        return new ForAssessor(
                survey.getId(),
                survey.getPrimeId(),
                organisations.get(survey.getPrimeId()).getName(),
                survey.getRound(),
                survey.getState(),
                SurveyPhase.of(plan.dates(), MerlinClock.todayUtc(clock)),
                plan.dates(),
                plan.releaseOn().orElse(null),
                planned
                        ? portfolios.partnersOf(survey.getPrimeId()).size()
                        : survey.described().partners(),
                planned ? "" : survey.described().fingerprint(),
                planned && surveys.key(survey.getId()).isPresent(),
                Settings.nextDayRule() == 0,
                concluded.map(outcome -> outcomes.view(survey, outcome)).orElse(null),
                concluded.map(outcome -> remarks(survey)).orElse(List.of()),
                concluded.map(ConcludedOutcome::getRoot).orElse(null),
                plan.trouble().orElse(null));
    }

    private List<Remark> remarks(Survey survey) {
        return surveys.comments(survey).stream()
                .map(comment -> new Remark(title(survey, comment.getDimension()), comment.getText()))
                .toList();
    }

    private static String title(Survey survey, String dimensionId) {
        return survey.described().form().dimensions().stream()
                .filter(dimension -> dimension.id().equals(dimensionId))
                .findFirst()
                .orElseThrow(() -> new NotFound("dimension", dimensionId))
                .title();
    }
}
