package merlin.survey.roll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import merlin.portfolio.ListedPartner;
import merlin.portfolio.Portfolios;
import merlin.portfolio.claim.Claim;
import merlin.portfolio.claim.ClaimState;
import merlin.portfolio.claim.Claims;
import merlin.shared.Allowed;
import merlin.shared.Caller;
import merlin.shared.Id;
import merlin.shared.NotFound;
import merlin.shared.Refusal;
import merlin.shared.Role;
import merlin.survey.Survey;
import merlin.survey.SurveyState;
import merlin.survey.Surveys;

/** The lead assessor accepts the partner list of a planned survey, or returns it to the prime; each with reasons (ROLL-3). */
@ApplicationScoped
@Transactional
@Allowed(Role.LEAD_ASSESSOR)
public class DecideList {
    @Inject
    Surveys surveys;

    @Inject
    Portfolios portfolios;

    @Inject
    Claims claims;

    @Inject
    ListSteps steps;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<ListDecided> decided;

    /** ROLL-5. @param claimsLeftOpen why each open claim may stay open, by claim id */
    public void accept(String surveyId, String why, Map<String, String> claimsLeftOpen) {
        Survey survey = planned(surveyId);
        Set<String> open = claims.ofPrime(survey.getPrimeId()).stream()
                .filter(claim -> claim.getState() == ClaimState.OPEN)
                .map(Claim::getId)
                .collect(Collectors.toSet());
        boolean all = open.stream()
                .allMatch(id -> !claimsLeftOpen.getOrDefault(id, "").isBlank());
        if (!all) throw new Refusal("ROLL-5", "survey.roll.openClaims");
        claimsLeftOpen.keySet().stream()
                .filter(id -> !open.contains(id))
                .findAny()
                .ifPresent(id -> {
                    throw new NotFound("claim", id);
                });
        step(survey, ListStep.Kind.ACCEPTED, why, claimsLeftOpen);
    }

    /** ROLL-6. @param aboutPartners questions about single partners that the prime itself listed, by partner id */
    public void giveBack(String surveyId, String why, Map<String, String> aboutPartners) {
        Survey survey = planned(surveyId);
        Set<String> published = portfolios.publishedBy(survey.getPrimeId());
        aboutPartners.forEach((partnerId, question) -> {
            if (!question.isBlank() && !published.contains(partnerId)) throw new NotFound("partner", partnerId);
        });
        step(survey, ListStep.Kind.RETURNED, why, aboutPartners);
    }

    private Survey planned(String surveyId) {
        Survey survey = surveys.ofBody(caller.organisationId(), surveyId);
        surveys.lockPlan(surveyId);
        if (survey.getState() != SurveyState.PLANNED) throw new Refusal("SUR-11", "survey.alreadyOpen");
        return survey;
    }

    private void step(Survey survey, ListStep.Kind kind, String why, Map<String, String> reasons) {
        Instant now = clock.instant();
        List<String> list = portfolios.partnersOf(survey.getPrimeId()).stream()
                .map(ListedPartner::partnerId)
                .toList();
        if (list.isEmpty() && kind == ListStep.Kind.ACCEPTED) throw new Refusal("SUR-11", "survey.noPartners");
        int place = steps.of(survey.getId()).size() + 1;
        ListStep step = new ListStep(Id.next(), survey.getId(), place, kind, list, caller.userId(), now, why);
        steps.add(step, reasons);
        decided.fire(new ListDecided(
                survey.getId(),
                survey.getPrimeId(),
                caller.organisationId(),
                kind,
                caller.userId(),
                now,
                step.getWhy()));
    }
}
