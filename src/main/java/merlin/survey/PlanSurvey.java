package merlin.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import merlin.account.OrganisationKind;
import merlin.account.Organisations;
import merlin.criteria.Editions;
import merlin.shared.Allowed;
import merlin.shared.Caller;
import merlin.shared.MerlinClock;
import merlin.shared.NotFound;
import merlin.shared.Refusal;
import merlin.shared.Role;
import merlin.survey.protocol.Dates;

/**
 * A lead assessor plans a partner survey of a prime. Nobody hears of it yet; the survey's key is made in the background.
 */
@ApplicationScoped
@Transactional
@Allowed(Role.LEAD_ASSESSOR)
public class PlanSurvey {
    /**
     * What is decided about a survey.
     *
     * @param round printed name of the round, such as 2026 spring
     * @param editionId edition of the Standard whose survey form is asked
     * @param releaseOn T5: the day from which prime and public see the outcome; null: when the assessment report is issued
     */
    public record Plan(
            String primeId, String round, String editionId, BreakdownBy breakdown, Dates dates, LocalDate releaseOn) {}

    @Inject
    Surveys surveys;

    @Inject
    Organisations organisations;

    @Inject
    Editions editions;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<SurveyPlanned> planned;

    /** Answers the id of the survey. */
    public String plan(Plan plan) {
        organisations
                .find(plan.primeId())
                .filter(prime -> prime.getKind() == OrganisationKind.PRIME)
                .orElseThrow(() -> new NotFound("prime", String.valueOf(plan.primeId())));
        editions.get(plan.editionId());
        opensLater(plan.dates(), MerlinClock.todayUtc(clock));
        oneAtATime(plan.primeId());
        Survey survey = new Survey(plan.primeId(), plan.round());
        surveys.add(survey);
        surveys.add(new SurveyPlan(
                survey.getId(),
                caller.organisationId(),
                plan.editionId(),
                plan.breakdown(),
                plan.dates(),
                plan.releaseOn()));
        planned.fire(new SurveyPlanned(survey.getId()));
        return survey.getId();
    }

    /**
     * SUR-27 A planned survey begins on another day, all its dates moving along: its list was not ready in time, say. What was
     * decided about the list stays.
     */
    public void startOn(String surveyId, LocalDate opens) {
        Survey survey = surveys.ofBody(caller.organisationId(), surveyId);
        if (survey.getState() != SurveyState.PLANNED) throw new Refusal("SUR-27", "survey.alreadyOpen");
        SurveyPlan plan = surveys.lockPlan(surveyId);
        Dates moved = plan.dates().startingOn(opens);
        opensLater(moved, MerlinClock.todayUtc(clock));
        plan.move(moved);
    }

    /** SUR-26 Rounds of a prime never overlap: answers of two rounds could count a partner twice. */
    private void oneAtATime(String primeId) {
        boolean running =
                surveys.ofPrime(primeId).stream().anyMatch(survey -> survey.getState() != SurveyState.CONCLUDED);
        if (running) throw new Refusal("SUR-26", "survey.oneAtATime");
    }

    /** SUR-11 A survey opens at 00:00 UTC of a day to come, not when somebody presses a button. */
    static void opensLater(Dates dates, LocalDate todayUtc) {
        if (!dates.opens().isAfter(todayUtc)) throw new Refusal("SUR-11", "survey.opensLater");
    }
}
