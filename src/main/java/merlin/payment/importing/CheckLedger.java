package merlin.payment.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import merlin.payment.ledger.Wishes;
import merlin.shared.Allowed;
import merlin.shared.Caller;
import merlin.shared.Role;

/** A prime has its file checked from the first row to the last. The work goes on beside the request. */
@ApplicationScoped
@Transactional
@Allowed(Role.PRIME)
public class CheckLedger {
    @Inject
    Ledgers ledgers;

    @Inject
    LedgerFolder folder;

    @Inject
    Caller caller;

    @Inject
    Event<LedgerAsked> asked;

    /** @param wishes is kept for the prime's next file */
    public void check(String ledgerId, Wishes wishes) {
        Ledger ledger = ledgers.get(caller.organisationId(), ledgerId);
        folder.get(ledgerId);
        ledger.check(wishes);
        asked.fire(new LedgerAsked(ledgerId, caller.userId(), ImportStep.CHECK));
    }
}
