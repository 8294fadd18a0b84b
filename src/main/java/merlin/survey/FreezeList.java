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
 * Fixes the accepted partner list of a planned survey and describes the survey: from here on neither changes, and the survey
 * opens at T0. Called by {@code OpenSurvey} of the list control and by nobody else.
 */
@ApplicationScoped
@Transactional
@Allowed(Role.LEAD_ASSESSOR)
public class FreezeList {
    @Inject
    NoTraces noTraces;

    @Inject
    Surveys surveys;

    @Inject
    Organisations organisations;

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

    /** @param partnerIds each once, whatever number of contracts it works on (SUR-11) */
    public void freeze(String surveyId, List<String> partnerIds) {
        Survey survey = surveys.ofBody(caller.organisationId(), surveyId);
        if (survey.getState() != SurveyState.PLANNED) throw new Refusal("SUR-11", "survey.alreadyOpen");
        SurveyPlan plan = surveys.lockPlan(surveyId);
        PlanSurvey.opensLater(plan.dates(), MerlinClock.todayUtc(clock));
        noTraces.check();
        SurveyKey key = surveys.key(surveyId).orElseThrow(() -> new Refusal("SUR-12", "survey.keyNotReady"));
        List<SurveyPartner> list = rows(survey, partnerIds);
        survey.freeze(describe(survey, plan, list, wrapping.unwrap(key)));
        opened.fire(new SurveyOpened(surveyId, survey.getPrimeId(), false, caller.userId(), clock.instant()));
    }

    private List<SurveyPartner> rows(Survey survey, List<String> partnerIds) {
        List<SurveyPartner> list = partnerIds.stream()
                .map(partnerId -> new SurveyPartner(survey.getId(), partnerId))
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
