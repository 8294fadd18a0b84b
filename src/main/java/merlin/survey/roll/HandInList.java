package merlin.survey.roll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import merlin.account.Organisation;
import merlin.account.Organisations;
import merlin.portfolio.ListedPartner;
import merlin.portfolio.Portfolios;
import merlin.shared.Allowed;
import merlin.shared.Caller;
import merlin.shared.Id;
import merlin.shared.NotFound;
import merlin.shared.Refusal;
import merlin.shared.Role;
import merlin.survey.Survey;
import merlin.survey.SurveyState;
import merlin.survey.Surveys;

/** A prime reads what the assessor asks about its partner list, and hands the list in again (ROLL-6, ROLL-7). */
@ApplicationScoped
@Transactional
@Allowed(Role.PRIME)
public class HandInList {
    /** What is asked about one partner. */
    public record Question(String partner, String why) {}

    /**
     * A list that was returned at least once.
     *
     * @param returned it waits for the prime
     * @param why the reason for the whole list
     */
    public record Returned(
            String surveyId,
            String round,
            LocalDate opens,
            boolean returned,
            Instant at,
            String why,
            List<Question> questions) {}

    @Inject
    Surveys surveys;

    @Inject
    Portfolios portfolios;

    @Inject
    Organisations organisations;

    @Inject
    ListSteps steps;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<ListDecided> decided;

    /** The prime's planned surveys whose list was returned, with the latest reasons. Of any other it hears nothing. */
    public List<Returned> read() {
        return surveys.ofPrime(caller.organisationId()).stream()
                .filter(survey -> survey.getState() == SurveyState.PLANNED)
                .map(this::row)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Returned> row(Survey survey) {
        Optional<ListStep> last = steps.last(survey.getId());
        boolean waits = last.map(ListStep::getKind)
                .filter(ListStep.Kind.RETURNED::equals)
                .isPresent();
        return steps.of(survey.getId()).stream()
                .filter(step -> step.getKind() == ListStep.Kind.RETURNED)
                .reduce((earlier, later) -> later)
                .map(step -> new Returned(
                        survey.getId(),
                        survey.getRound(),
                        surveys.plan(survey).dates().opens(),
                        waits,
                        step.getAt(),
                        step.getWhy(),
                        steps.reasons(step).stream()
                                .map(reason -> new Question(name(reason.getAboutId()), reason.getWhy()))
                                .toList()));
    }

    private String name(String partnerId) {
        return organisations.find(partnerId).map(Organisation::getName).orElse("");
    }

    /** @param what was changed, or why nothing was */
    public void handIn(String surveyId, String what) {
        String prime = caller.organisationId();
        Survey survey = surveys.find(surveyId)
                .filter(found -> found.getPrimeId().equals(prime) && found.getState() == SurveyState.PLANNED)
                .orElseThrow(() -> new NotFound("survey", String.valueOf(surveyId)));
        String bodyId = surveys.lockPlan(surveyId).getBodyId();
        steps.last(surveyId)
                .filter(step -> step.getKind() == ListStep.Kind.RETURNED)
                .orElseThrow(() -> new Refusal("ROLL-7", "survey.roll.notReturned"));
        Instant now = clock.instant();
        List<String> list = portfolios.partnersOf(prime).stream()
                .map(ListedPartner::partnerId)
                .toList();
        int place = steps.of(surveyId).size() + 1;
        ListStep step =
                new ListStep(Id.next(), surveyId, place, ListStep.Kind.HANDED_IN, list, caller.userId(), now, what);
        steps.add(step, Map.of());
        decided.fire(new ListDecided(
                survey.getId(), prime, bodyId, ListStep.Kind.HANDED_IN, caller.userId(), now, step.getWhy()));
    }
}
