package merlin.payment.disagreement;

import java.time.Instant;
import merlin.shared.Decided;

/**
 * A step was taken between a partner and its prime: whoever's turn it is now is told.
 *
 * @param about id of the case; @param turn whose turn it is now; @param why of a finding only: a partner's words stay in the case
 */
public record DisagreementMoved(
        String about, String primeId, String partnerId, StepKind kind, Turn turn, String by, Instant at, String why)
        implements Decided {
    @Override
    public String what() {
        return "PaymentDisagreement" + kind;
    }
}
