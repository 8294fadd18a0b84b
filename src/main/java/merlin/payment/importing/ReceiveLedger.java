package merlin.payment.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.UUID;
import merlin.payment.metrics.ReportingPeriod;
import merlin.shared.Allowed;
import merlin.shared.Caller;
import merlin.shared.Id;
import merlin.shared.MerlinClock;
import merlin.shared.Refusal;
import merlin.shared.Role;

/** A prime sends a ledger. Nothing of it is looked at yet; the bytes that stand already change nothing (PAY-27). */
@ApplicationScoped
@Transactional
@Allowed(Role.PRIME)
public class ReceiveLedger {
    private static final EnumSet<LedgerState> IN_HAND =
            EnumSet.of(LedgerState.RECEIVED, LedgerState.CHECKING, LedgerState.CHECKED, LedgerState.IMPORTING);
    private static final int LONGEST_MONTHS = 24;

    @Inject
    Ledgers ledgers;

    @Inject
    LedgerFolder folder;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** @param unchanged these bytes stand for this period already */
    public record Received(String ledgerId, boolean unchanged) {}

    /** Refuses a period that is turned round, not over yet, longer than two years, or overlapping one that stands. */
    public ReportingPeriod period(LocalDate from, LocalDate to) {
        if (from == null || to == null) throw new Refusal("PAY-28", "payment.import.periodMissing");
        if (to.isBefore(from)) throw new Refusal("PAY-28", "payment.import.periodTurned");
        if (to.isAfter(MerlinClock.today(clock))) throw new Refusal("PAY-28", "payment.import.periodNotOver");
        if (from.plusMonths(LONGEST_MONTHS).isBefore(to)) throw new Refusal("PAY-28", "payment.import.periodLong");
        ReportingPeriod period = new ReportingPeriod(from, to);
        Replacement.of(period, ledgers.standing(caller.organisationId()));
        return period;
    }

    /** A fresh place for a file on its way, which whoever fills it also removes when it is not received. */
    public Path arrival() {
        return LedgerFolder.folder().resolve("arriving-" + UUID.randomUUID());
    }

    /** Takes the file over from where it arrived. @param arrived from {@link #arrival()} */
    public Received receive(Path arrived, String fileName, LocalDate from, LocalDate to) {
        ReportingPeriod period = period(from, to);
        String primeId = caller.organisationId();
        String id = Id.next();
        ReceivedFile file = folder.keep(id, arrived, fileName);
        if (file.bytes() == 0) {
            folder.forget(id);
            throw new Refusal("PAY-22", "payment.import.emptyFile");
        }
        Optional<Ledger> same = ledgers.same(primeId, period, file.sha256(), EnumSet.of(LedgerState.IMPORTED));
        Optional<Ledger> inHand =
                ledgers.same(primeId, period, file.sha256(), IN_HAND).filter(ledger -> folder.has(ledger.getId()));
        if (same.or(() -> inHand).isPresent()) {
            folder.forget(id);
            return new Received(same.or(() -> inHand).get().getId(), same.isPresent());
        }
        ledgers.add(new Ledger(id, primeId, period, file, caller.userId(), clock.instant()));
        return new Received(id, false);
    }
}
