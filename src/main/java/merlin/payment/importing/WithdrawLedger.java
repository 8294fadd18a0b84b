package merlin.payment.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import merlin.shared.Allowed;
import merlin.shared.Caller;
import merlin.shared.Role;

/** A prime takes back a ledger that should not have been sent (PAY-28), with its reason. The work goes on beside the request. */
@ApplicationScoped
@Transactional
@Allowed(Role.PRIME)
public class WithdrawLedger {
    @Inject
    Ledgers ledgers;

    @Inject
    Caller caller;

    @Inject
    Event<LedgerAsked> asked;

    public void withdraw(String ledgerId, String why) {
        ledgers.get(caller.organisationId(), ledgerId).withdraw(why);
        asked.fire(new LedgerAsked(ledgerId, caller.userId(), ImportStep.WITHDRAW));
    }
}
