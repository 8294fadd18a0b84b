package merlin.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The one source of time (SHA-2). Outside demo mode it is the system clock and cannot be moved. In demo mode an offset is
 * added that both programs of the one process read, so that survey and assessment stay on the same day.
 */
@ApplicationScoped
public class MerlinClock {
    /** Rules about calendar dates (leases, deadlines, validity) use this zone; survey changes of state use UTC. */
    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final String OFFSET = "merlin.demo.clock.offset";

    @Produces
    @ApplicationScoped
    public Clock clock() {
        return Settings.demo() ? new Movable() : Clock.systemUTC();
    }

    /** Moves the demo clock so that it reads {@code now} from here on. Throws outside demo mode. */
    public static void moveTo(Instant now) {
        if (!Settings.demo()) throw new IllegalStateException("The clock can be moved in demo mode only");
        System.setProperty(OFFSET, Duration.between(Instant.now(), now).toString());
    }

    /** Today for rules: the London calendar date of the clock's instant. */
    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), LONDON);
    }

    /** Today for the survey's dates, which change at 00:00 UTC. */
    public static LocalDate todayUtc(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** System time plus the demo offset. Public and not final: CDI makes a proxy of it. */
    static class Movable extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.system(zone);
        }

        @Override
        public Instant instant() {
            return Instant.now().plus(Duration.parse(System.getProperty(OFFSET, "PT0S")));
        }
    }
}
