package merlin.payment.calculator;

import merlin.shared.Refusal;

/** An invoice that cannot be worked out as it was asked. PAY-37 */
public class InvoiceNotUsable extends Refusal {
    /** @param problems each field with what to do */
    InvoiceNotUsable(String problems) {
        super("PAY-37", "payment.invoiceNotUsable", problems);
    }

    @Override
    public int status() {
        return 400;
    }
}
