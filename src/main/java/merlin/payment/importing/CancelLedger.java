package merlin.payment.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import merlin.shared.Allowed;
import merlin.shared.Caller;
import merlin.shared.Refusal;
import merlin.shared.Role;

/** A prime stops the work on a file, or gives a file up that is not brought in. Nothing of it stays but this record. */
@ApplicationScoped
@Transactional
@Allowed(Role.PRIME)
public class CancelLedger {
    @Inject
    Ledgers ledgers;

    @Inject
    LedgerFolder folder;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** The work ends within a second or so, unless it was done just before. */
    public void cancel(String ledgerId) {
        Ledger ledger = ledgers.get(caller.organisationId(), ledgerId);
        if (ledger.isAtWork()) {
            ledgers.askToCancel(ledgerId);
        } else if (ledger.getState().isHistory()) {
            throw new Refusal("PAY-26", "payment.import.notNow");
        } else {
            ledger.ended(LedgerState.CANCELLED, "payment.import.givenUp", clock.instant());
            folder.forget(ledgerId);
        }
    }
}
