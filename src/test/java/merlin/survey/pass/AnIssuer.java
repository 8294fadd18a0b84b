package merlin.survey.pass;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import merlin.shared.Tick;
import merlin.survey.ARegistry;
import merlin.survey.KeyWrapping;
import merlin.survey.protocol.Bytes;

/** The issuer without a server: the real use case and its stores, each call a transaction, on a clock that tests move. */
public final class AnIssuer implements AutoCloseable {
    final SigningKeys keys = new SigningKeys();
    private final ARegistry registry;
    private final Tickets tickets;
    private final IssuePass issuePass = new IssuePass();
    private Instant now;

    public AnIssuer(DataSource database, LocalDate today) {
        registry = new ARegistry(database);
        on(today);
        Clock clock = new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
        tickets = new Tickets(clock);
        keys.surveys = registry.surveys();
        keys.wrapping = new KeyWrapping();
        keys.clock = clock;
        issuePass.tickets = tickets;
        issuePass.surveys = registry.surveys();
        issuePass.keys = keys;
    }

    AnIssuer on(LocalDate day) {
        now = day.atStartOfDay().toInstant(ZoneOffset.UTC);
        return this;
    }

    ARegistry registry() {
        return registry;
    }

    /** What a partner gets signed when it comes with a fresh ticket. Throws the refusal. */
    public byte[] sign(String surveyId, String partnerId, byte[] blinded) {
        byte[] ticket = Bytes.fromB64u(tickets.issue(surveyId, partnerId), 32, "ticket");
        return registry.inTransaction(() -> issuePass.sign(ticket, blinded));
    }

    /** 200, or the status of the refusal. */
    int status(String surveyId, String partnerId, byte[] blinded) {
        try {
            sign(surveyId, partnerId, blinded);
            return 200;
        } catch (PassRefused refused) {
            return refused.status();
        }
    }

    void destroyKey(String surveyId, LocalDate todayUtc) {
        registry.deleteKey(surveyId, todayUtc, keys::onDestroyed);
    }

    void tick() {
        keys.onTick(new Tick(now, false));
    }

    @Override
    public void close() {
        registry.close();
    }
}
