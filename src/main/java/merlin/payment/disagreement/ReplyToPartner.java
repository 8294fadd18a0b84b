package merlin.payment.disagreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import merlin.shared.Allowed;
import merlin.shared.Role;

/** A prime accepts what its partner says about invoices and will correct its ledger, or answers with a reason (PAY-31). */
@ApplicationScoped
@Transactional
@Allowed(Role.PRIME)
public class ReplyToPartner {
    @Inject
    Moves moves;

    /** @param seen place of the last step that was shown; @param why needed when it does not accept */
    public void reply(String id, int seen, boolean accepts, String why) {
        moves.take(id, Turn.PRIME, seen, accepts ? StepKind.PRIME_ACCEPTED : StepKind.PRIME_ANSWERED, why);
    }
}
