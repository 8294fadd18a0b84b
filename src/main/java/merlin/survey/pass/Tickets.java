package merlin.survey.pass;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import merlin.survey.protocol.Bytes;

/** SUR-23 Tickets that have been handed out: in memory only, found by their hash, gone after ten minutes. */
@ApplicationScoped
class Tickets {
    static final Duration LIFE = Duration.ofMinutes(10);

    /** Whom a ticket stands for. */
    record Holder(String surveyId, String partnerId) {}

    private static final class Ticket {
        private final Holder holder;
        private final Instant expires;
        private String blindedHash;

        Ticket(Holder holder, Instant expires) {
            this.holder = holder;
            this.expires = expires;
        }
    }

    private final Map<String, Ticket> tickets = new HashMap<>();
    private Clock clock;

    protected Tickets() {}

    @Inject
    Tickets(Clock clock) {
        this.clock = clock;
    }

    /** A fresh ticket, base64url of 32 random bytes. */
    synchronized String issue(String surveyId, String partnerId) {
        tickets.values().removeIf(ticket -> !clock.instant().isBefore(ticket.expires));
        byte[] ticket = Bytes.random(32);
        Holder holder = new Holder(surveyId, partnerId);
        tickets.put(name(ticket), new Ticket(holder, clock.instant().plus(LIFE)));
        return Bytes.b64u(ticket);
    }

    /** Whom the ticket stands for; empty when it is unknown or over. */
    synchronized Optional<Holder> holder(byte[] ticket) {
        return Optional.ofNullable(tickets.get(name(ticket)))
                .filter(found -> clock.instant().isBefore(found.expires))
                .map(found -> found.holder);
    }

    /** Binds the ticket to the first blinded message it carries; false for another one. The ticket was found just before. */
    synchronized boolean bind(byte[] ticket, String blindedHash) {
        Ticket found = tickets.get(name(ticket));
        if (found == null) return false;
        if (found.blindedHash == null) found.blindedHash = blindedHash;
        return found.blindedHash.equals(blindedHash);
    }

    private static String name(byte[] ticket) {
        return Bytes.b64u(Bytes.sha256(ticket));
    }
}
