package merlin.payment.disagreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import merlin.shared.Allowed;
import merlin.shared.Role;

/** A partner accepts its prime's answer, or insists: then somebody else looks at it (PAY-31). */
@ApplicationScoped
@Transactional
@Allowed(Role.PARTNER)
public class ReplyToPrime {
    @Inject
    Moves moves;

    /** @param seen place of the last step that was shown; @param why needed when it insists */
    public void reply(String id, int seen, boolean accepts, String why) {
        moves.take(id, Turn.PARTNER, seen, accepts ? StepKind.PARTNER_ACCEPTED : StepKind.PARTNER_INSISTED, why);
    }
}
