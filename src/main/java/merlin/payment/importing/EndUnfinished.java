package merlin.payment.importing;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import javax.sql.DataSource;
import merlin.shared.Allowed;
import merlin.shared.Migrations;
import merlin.shared.Role;

/** Says of every ledger at which nobody works any more that it was not done, and lets go of files nobody decided about. */
@ApplicationScoped
@Transactional
@Allowed(Role.SYSTEM)
public class EndUnfinished {
    /** Days that a file waits for its prime. */
    static final int DAYS_KEPT = 7;

    @Inject
    Ledgers ledgers;

    @Inject
    LedgerFolder folder;

    @Inject
    Clock clock;

    @Resource(lookup = "java:app/jdbc/merlin")
    DataSource database;

    /** The program that worked on them has ended: what it had not committed is gone. */
    public void end() {
        List<Ledger> atWork = ledgers.atWork();
        if (atWork.isEmpty()) return;
        boolean postgres = Migrations.isPostgres(database);
        for (Ledger ledger : atWork) {
            if (ledgers.isIdle(ledger.getPrimeId(), postgres)) {
                ledgers.end(ledger.getId(), LedgerState.NOT_DONE, "payment.import.interrupted", clock.instant());
            }
        }
    }

    /** Something went wrong, or the prime stopped it. */
    public void end(String ledgerId, LedgerState how, String why) {
        ledgers.end(ledgerId, how, why, clock.instant());
    }

    public void letGo() {
        Instant longAgo = clock.instant().minus(DAYS_KEPT, ChronoUnit.DAYS);
        for (Ledger ledger : ledgers.in(
                EnumSet.of(LedgerState.RECEIVED, LedgerState.CHECKED, LedgerState.CANCELLED, LedgerState.NOT_DONE))) {
            if (ledger.getBroughtAt().isAfter(longAgo)) continue;
            folder.forget(ledger.getId());
            if (ledger.getEndedAt() == null) {
                ledger.ended(LedgerState.CANCELLED, "payment.import.waitedTooLong", clock.instant());
            }
        }
    }
}
