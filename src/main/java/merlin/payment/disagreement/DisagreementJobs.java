package merlin.payment.disagreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import merlin.shared.MerlinClock;
import merlin.shared.Tick;

/** Once a night: cases whose time is over, one transaction each, so that one that fails holds no other back. */
@ApplicationScoped
class DisagreementJobs {
    private static final System.Logger LOG = System.getLogger("merlin.payment");

    @Inject
    MoveOverdue moveOverdue;

    void onTick(@Observes Tick tick) {
        if (!tick.nightly()) return;
        LocalDate today = LocalDate.ofInstant(tick.now(), MerlinClock.LONDON);
        for (String id : moveOverdue.open()) {
            try {
                moveOverdue.move(id, today);
            } catch (RuntimeException failed) {
                LOG.log(System.Logger.Level.WARNING, "disagreement " + id + " was not moved on: " + failed, failed);
            }
        }
    }
}
