package merlin.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.interfaces.RSAPrivateCrtKey;
import java.time.Clock;
import java.util.List;
import merlin.account.Organisations;
import merlin.criteria.Editions;
import merlin.portfolio.Portfolios;
import merlin.shared.Allowed;
import merlin.shared.Caller;
import merlin.shared.MerlinClock;
import merlin.shared.Refusal;
import merlin.shared.Role;
import merlin.shared.Settings;
import merlin.survey.protocol.Bundle;
import merlin.survey.protocol.Bytes;
import merlin.survey.protocol.Descriptor;
import merlin.survey.protocol.Handle;
import merlin.survey.protocol.IssuerKey;
import merlin.survey.protocol.Rules;

/**
 * The lead assessor accepts a prime's partner list for a planned survey: list and descriptor are fixed from here on, and the
 * survey opens at T0.
 */
@ApplicationScoped
@Transactional
@Allowed(Role.LEAD_ASSESSOR)
public class OpenSurvey {
    @Inject
    Surveys surveys;

    @Inject
    Organisations organisations;

    @Inject
    Portfolios portfolios;

    @Inject
    Editions editions;

    @Inject
    KeyWrapping wrapping;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<SurveyOpened> opened;

    public void open(String surveyId) {
        Survey survey = surveys.ofBody(caller.organisationId(), surveyId);
        if (survey.getState() != SurveyState.PLANNED) throw new Refusal("SUR-11", "survey.alreadyOpen");
        SurveyPlan plan = surveys.lockPlan(surveyId);
        PlanSurvey.opensLater(plan.dates(), MerlinClock.todayUtc(clock));
        SurveyKey key = surveys.key(surveyId).orElseThrow(() -> new Refusal("SUR-12", "survey.keyNotReady"));
        List<SurveyPartner> list = freeze(survey);
        survey.freeze(describe(survey, plan, list, wrapping.unwrap(key)));
        opened.fire(new SurveyOpened(surveyId, survey.getPrimeId(), false, caller.userId(), clock.instant()));
    }

    /** SUR-11 The partners of the prime's published chains, each once, whatever number of contracts it works on. */
    private List<SurveyPartner> freeze(Survey survey) {
        List<SurveyPartner> list = portfolios.partnersOf(survey.getPrimeId()).stream()
                .map(partner -> new SurveyPartner(survey.getId(), partner.partnerId()))
                .toList();
        if (list.isEmpty()) throw new Refusal("SUR-11", "survey.noPartners");
        list.forEach(surveys::add);
        return list;
    }

    private Descriptor describe(Survey survey, SurveyPlan plan, List<SurveyPartner> list, RSAPrivateCrtKey secret) {
        IssuerKey key = IssuerKey.of(secret);
        return new Descriptor(
                1,
                survey.getId(),
                organisations.get(survey.getPrimeId()).getName(),
                survey.getRound(),
                list.size(),
                key,
                key.kid(),
                Bytes.b64u(Handle.hash(list.stream().map(SurveyPartner::handle).toList())),
                plan.dates(),
                Questions.of(editions.get(plan.getEditionId()).surveyForm()),
                plan.getBreakdown().inDescriptor().orElse(null),
                Rules.DEFAULT,
                Settings.origin(),
                Bundle.integrity(),
                null);
    }
}
