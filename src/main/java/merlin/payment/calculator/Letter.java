package merlin.payment.calculator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import merlin.web.Texts;

/** The calculator's letter for an invoice whose parties are known. PAY-37 */
@ApplicationScoped
public class Letter {
    @Inject
    Texts texts;

    /** @param number the supplier's number of the invoice */
    public record Names(String supplier, String payer, String number) {}

    /** Refuses (PAY-37) when there is nothing to claim. */
    public String of(InvoiceAnswer answer, Names names) {
        return InvoiceLetter.of(answer, names, texts).orElseThrow(NothingToClaim::new);
    }
}
