package merlin.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import merlin.account.User;
import merlin.account.Users;
import merlin.shared.Caller;
import merlin.shared.MerlinClock;
import merlin.shared.Tick;

/** Where the story plays: it sets the clock to a day and lets one person after the other act. */
@ApplicationScoped
public class Stage {
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    @Inject
    Caller caller;

    @Inject
    Users users;

    @Inject
    Event<Tick> ticks;

    /** It is nine in the morning (UTC) of this day, and the dated jobs of its night have run. */
    void day(LocalDate day) {
        MerlinClock.moveTo(day.atTime(3, 0).toInstant(ZoneOffset.UTC));
        caller.isSystem();
        ticks.fire(new Tick(day.atTime(3, 0).toInstant(ZoneOffset.UTC), true));
        MerlinClock.moveTo(day.atTime(MORNING).toInstant(ZoneOffset.UTC));
    }

    /** From now on the person with this demo account acts. */
    User enter(String account) {
        return enterByEmail(account + "@demo.example");
    }

    User enterByEmail(String email) {
        User user =
                users.byEmail(email).orElseThrow(() -> new IllegalStateException("nobody has the address " + email));
        caller.is(user.getId(), user.getOrganisationId(), user.getName(), user.getRoles());
        return user;
    }

    /** From now on the program itself acts. */
    void enterProgram() {
        caller.isSystem();
    }

    /** Back to the real time. */
    void lightsOn() {
        MerlinClock.moveTo(Instant.now());
    }
}
