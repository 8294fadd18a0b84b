package merlin.survey.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import merlin.account.Organisation;
import merlin.account.OrganisationKind;
import merlin.account.Organisations;
import merlin.shared.Allowed;
import merlin.shared.Id;
import merlin.shared.MerlinClock;
import merlin.shared.NotFound;
import merlin.shared.RateLimit;
import merlin.shared.Refusal;
import merlin.shared.Role;

/** CAL-1 Anybody asks an assessment body for a confidential call. Leaves no line in the log. */
@ApplicationScoped
@Transactional
@Allowed(value = Role.ANYONE, logged = false)
public class AskForCall {
    private static final int MOST_IN_TEN_MINUTES = 10;

    /**
     * @param reach telephone number or e-mail address
     * @param about the prime it is about; may be null, like organisation and bestTime
     */
    public record Wish(String bodyId, String name, String organisation, String reach, String bestTime, String about) {}

    @Inject
    CallRequests requests;

    @Inject
    Organisations organisations;

    @Inject
    Event<CallAsked> asked;

    private Clock clock;
    private RateLimit limit;

    protected AskForCall() {}

    @Inject
    AskForCall(Clock clock) {
        this.clock = clock;
        this.limit = new RateLimit(MOST_IN_TEN_MINUTES, clock);
    }

    /** @param address of the caller, counted in memory only */
    public void ask(Wish wish, String address) {
        if (!limit.allows(address)) throw new Refusal("CAL-1", "survey.call.tooMany");
        organisations
                .find(wish.bodyId())
                .filter(body -> body.getKind() == OrganisationKind.ASSESSMENT_BODY)
                .orElseThrow(() -> new NotFound("assessment body", String.valueOf(wish.bodyId())));
        CallRequest request = new CallRequest(Id.next(), wish.bodyId(), wish, MerlinClock.today(clock));
        requests.add(request);
        asked.fire(new CallAsked(request.getId(), wish.bodyId()));
    }

    /** Whom one may ask. */
    public List<Organisation> bodies() {
        return organisations.ofKind(OrganisationKind.ASSESSMENT_BODY);
    }
}
