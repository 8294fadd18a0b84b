package merlin.payment.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import merlin.shared.Allowed;
import merlin.shared.Caller;
import merlin.shared.Role;

/** A prime says yes to a checked ledger, whole or without its bad rows (PAY-26). The work goes on beside the request. */
@ApplicationScoped
@Transactional
@Allowed(Role.PRIME)
public class BringInLedger {
    @Inject
    Ledgers ledgers;

    @Inject
    LedgerFolder folder;

    @Inject
    Caller caller;

    @Inject
    Event<LedgerAsked> asked;

    public void bringIn(String ledgerId, boolean skipBadRows) {
        Ledger ledger = ledgers.get(caller.organisationId(), ledgerId);
        folder.get(ledgerId);
        Replacement.of(ledger.getPeriod(), ledgers.standing(caller.organisationId()));
        ledger.bringIn(skipBadRows);
        asked.fire(new LedgerAsked(ledgerId, caller.userId(), ImportStep.WRITE));
    }
}
