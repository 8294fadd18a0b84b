package merlin.survey.pass;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import merlin.portfolio.ConfirmRelation;
import merlin.portfolio.Portfolios;
import merlin.shared.Allowed;
import merlin.shared.Caller;
import merlin.shared.MerlinClock;
import merlin.shared.NotFound;
import merlin.shared.Role;
import merlin.shared.Settings;
import merlin.survey.Survey;
import merlin.survey.SurveyState;
import merlin.survey.Surveys;

/**
 * "Yes, we work with this prime": a partner on the frozen list confirms the relation and gets a ticket for its pass. Both in
 * one step, so that having collected signals nothing.
 */
@ApplicationScoped
@Transactional
@Allowed(value = Role.PARTNER, logged = false)
public class CollectPass {
    @Inject
    Surveys surveys;

    @Inject
    Tickets tickets;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Portfolios portfolios;

    @Inject
    ConfirmRelation confirmRelation;

    /** The address to send the browser to; the ticket stands behind the #, so that no server sees it in a request line. */
    public URI collect(String surveyId) {
        Survey survey = surveys.get(surveyId);
        String partnerId = caller.organisationId();
        if (surveys.partner(surveyId, partnerId).isEmpty()) throw new NotFound("survey", surveyId); // SUR-13
        boolean open = survey.getState() == SurveyState.FROZEN
                && survey.described().dates().collecting(MerlinClock.todayUtc(clock));
        if (!open) throw new PassRefused("SUR-13", 410);
        confirm(survey.getPrimeId(), partnerId);
        String ticket = tickets.issue(surveyId, partnerId);
        return URI.create(Settings.ballotOrigin() + "/ballot/collect.html#s=" + surveyId + "&t=" + ticket);
    }

    /** A partner that the prime took off its list after the freezing still gets its pass, with nothing left to confirm. */
    private void confirm(String primeId, String partnerId) {
        boolean listed = portfolios.partnersOf(primeId).stream()
                .anyMatch(partner -> partner.partnerId().equals(partnerId));
        if (listed) confirmRelation.confirm(primeId);
    }
}
