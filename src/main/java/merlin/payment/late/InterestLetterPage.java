package merlin.payment.late;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The letter that claims what a late invoice gives its partner. */
@Named
@RequestScoped
public class InterestLetterPage {
    @Inject
    ReadLateInvoices readLateInvoices;

    private long invoice;
    private String letter;

    public void load() {
        letter = readLateInvoices.letter(invoice);
    }

    public String getLetter() {
        return letter;
    }

    public long getInvoice() {
        return invoice;
    }

    public void setInvoice(long invoice) {
        this.invoice = invoice;
    }
}
