package merlin.payment.calculator;

import merlin.shared.Refusal;

/** There is no letter: nothing is owed on top of this invoice, or it cannot be worked out. PAY-37 */
public class NothingToClaim extends Refusal {
    NothingToClaim() {
        super("PAY-37", "payment.nothingToClaim");
    }
}
