package merlin.payment.spotcheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import merlin.shared.Allowed;
import merlin.shared.Caller;
import merlin.shared.NotFound;
import merlin.shared.Refusal;
import merlin.shared.Role;

/** A department closes a spot check with a note that the prime reads; every invoice has its result by then (PAY-36). */
@ApplicationScoped
@Transactional
@Allowed(Role.DEPARTMENT)
public class CloseSpotCheck {
    @Inject
    SpotChecks checks;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<SpotCheckMoved> moved;

    public void close(String id, String note) {
        SpotCheck check = checks.locked(caller.organisationId(), id);
        if (!check.getDepartmentId().equals(caller.organisationId())) throw new NotFound("spot check", id);
        long left = checks.items(id).stream()
                .filter(item -> checks.results(item.getId()).isEmpty())
                .count();
        if (left > 0) throw new Refusal("PAY-36", "payment.spot.left", left);
        check.close(note, caller.userId(), clock.instant());
        moved.fire(new SpotCheckMoved(
                id,
                check.getDepartmentId(),
                check.getPrimeId(),
                SpotCheckMoved.Kind.CLOSED,
                caller.userId(),
                clock.instant(),
                check.getClosingNote()));
    }
}
