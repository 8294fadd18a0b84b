package merlin.web;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import merlin.shared.Caller;
import merlin.shared.Tick;

/** Fires the ticks of the dated jobs. A job that fails is logged and tried again at the next tick; the others still run. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.CONTAINER)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Timer {
    private static final System.Logger LOG = System.getLogger("merlin.timer");

    @Inject
    Event<Tick> ticks;

    @Inject
    Clock clock;

    @Inject
    Caller caller;

    @Schedule(hour = "*", minute = "1", persistent = false, timezone = "UTC")
    void hourly() {
        tick(clock.instant(), false);
    }

    @Schedule(hour = "3", minute = "0", persistent = false, timezone = "UTC")
    void nightly() {
        tick(clock.instant(), true);
    }

    /** Runs the jobs that are due at the instant, as the program itself. */
    public void tick(Instant now, boolean nightly) {
        caller.isSystem();
        try {
            ticks.fire(new Tick(now, nightly));
        } catch (RuntimeException failed) {
            LOG.log(System.Logger.Level.ERROR, "A dated job failed and will be tried again: " + failed, failed);
        }
    }
}
