package merlin.survey.pass;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import merlin.survey.protocol.Bytes;
import org.junit.jupiter.api.Test;

class TicketsTest {
    private Instant now = Instant.parse("2026-03-02T10:00:00Z");
    private final Tickets tickets = new Tickets(new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    private byte[] ticket() {
        return Bytes.fromB64u(tickets.issue("survey", "partner"), 32, "ticket");
    }

    @Test
    void sur23ATicketStandsForOnePartnerAndSurveyForTenMinutes() {
        byte[] ticket = ticket();
        assertEquals(Optional.of(new Tickets.Holder("survey", "partner")), tickets.holder(ticket));
        now = now.plus(Tickets.LIFE).minusMillis(1);
        assertTrue(tickets.holder(ticket).isPresent());
        now = now.plusMillis(1);
        assertTrue(tickets.holder(ticket).isEmpty());
    }

    @Test
    void sur23AnUnknownTicketStandsForNobody() {
        ticket();
        assertTrue(tickets.holder(new byte[32]).isEmpty());
        assertFalse(tickets.bind(new byte[32], "hash"));
    }

    @Test
    void sur23ATicketIsBoundToTheFirstBlindedMessageItCarries() {
        byte[] ticket = ticket();
        assertTrue(tickets.bind(ticket, "first"));
        assertTrue(tickets.bind(ticket, "first"));
        assertFalse(tickets.bind(ticket, "second"));
        now = now.plus(Duration.ofMinutes(5));
        assertTrue(tickets.bind(ticket, "first"));
        assertTrue(tickets.bind(ticket(), "second"), "another ticket");
    }
}
