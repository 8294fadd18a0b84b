package merlin.survey.roll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import merlin.account.Organisation;
import merlin.account.Organisations;
import merlin.account.User;
import merlin.account.Users;
import merlin.portfolio.ListedPartner;
import merlin.portfolio.Portfolios;
import merlin.portfolio.claim.Claim;
import merlin.portfolio.claim.ClaimState;
import merlin.portfolio.claim.Claims;
import merlin.shared.Allowed;
import merlin.shared.Caller;
import merlin.shared.Role;
import merlin.survey.Survey;
import merlin.survey.SurveyState;
import merlin.survey.Surveys;

/** The partner list of a survey for the lead assessor of the body that runs it: signals, open claims, and what was decided. */
@ApplicationScoped
@Transactional
@Allowed(Role.LEAD_ASSESSOR)
public class ReadList {
    /** How far the list is. CHANGED: accepted, but the partners are others now (ROLL-4). */
    public enum Standing {
        TO_CHECK,
        RETURNED,
        HANDED_IN,
        ACCEPTED,
        CHANGED,
        FIXED
    }

    /** One line about a partner or claim inside a step. */
    public record Note(String about, String why) {}

    /** @param by printed name */
    public record Step(ListStep.Kind kind, String by, Instant at, String why, List<Note> notes) {}

    /** A partner that says it was left out, and whose claim waits. */
    public record OpenClaim(String id, String partner, String service) {}

    /**
     * @param keyReady the survey's key has been made
     * @param rows empty once the list is fixed
     */
    public record View(
            String surveyId,
            String prime,
            String round,
            LocalDate opens,
            Standing standing,
            boolean keyReady,
            List<CompareList.Row> rows,
            List<OpenClaim> claims,
            List<Step> steps) {}

    @Inject
    Surveys surveys;

    @Inject
    Portfolios portfolios;

    @Inject
    Organisations organisations;

    @Inject
    Claims claims;

    @Inject
    Users users;

    @Inject
    ListSteps steps;

    @Inject
    CompareList compareList;

    @Inject
    Caller caller;

    public View read(String surveyId) {
        Survey survey = surveys.ofBody(caller.organisationId(), surveyId);
        String primeId = survey.getPrimeId();
        LocalDate opens = surveys.plan(survey).dates().opens();
        boolean planned = survey.getState() == SurveyState.PLANNED;
        List<Claim> all = claims.ofPrime(primeId);
        return new View(
                surveyId,
                name(primeId),
                survey.getRound(),
                opens,
                planned ? standing(survey) : Standing.FIXED,
                surveys.key(surveyId).isPresent(),
                planned ? compareList.rows(primeId, opens) : List.of(),
                all.stream()
                        .filter(claim -> planned && claim.getState() == ClaimState.OPEN)
                        .map(claim -> new OpenClaim(claim.getId(), name(claim.getPartnerId()), claim.getService()))
                        .toList(),
                steps.of(surveyId).stream().map(step -> step(step, all)).toList());
    }

    private Standing standing(Survey survey) {
        Optional<ListStep> last = steps.last(survey.getId());
        if (last.isEmpty()) return Standing.TO_CHECK;
        List<String> list = portfolios.partnersOf(survey.getPrimeId()).stream()
                .map(ListedPartner::partnerId)
                .toList();
        return switch (last.get().getKind()) {
            case RETURNED -> Standing.RETURNED;
            case HANDED_IN -> Standing.HANDED_IN;
            case ACCEPTED -> last.get().about(list) ? Standing.ACCEPTED : Standing.CHANGED;
        };
    }

    private Step step(ListStep step, List<Claim> all) {
        Map<String, String> claimants = new HashMap<>();
        all.forEach(claim -> claimants.put(claim.getId(), claim.getPartnerId()));
        List<Note> notes = steps.reasons(step).stream()
                .map(reason -> new Note(
                        name(claimants.getOrDefault(reason.getAboutId(), reason.getAboutId())), reason.getWhy()))
                .toList();
        String by = users.find(step.getBy()).map(User::getName).orElse("");
        return new Step(step.getKind(), by, step.getAt(), step.getWhy(), notes);
    }

    private String name(String organisationId) {
        return organisations.find(organisationId).map(Organisation::getName).orElse("");
    }
}
