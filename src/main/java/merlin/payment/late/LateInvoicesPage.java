package merlin.payment.late;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import merlin.shared.Caller;
import merlin.shared.Role;

/** Late invoices, page by page. */
@Named
@RequestScoped
public class LateInvoicesPage {
    @Inject
    ReadLateInvoices readLateInvoices;

    @Inject
    Caller caller;

    private String after;
    private ReadLateInvoices.Page page;

    public void load() {
        page = readLateInvoices.read(after);
    }

    public ReadLateInvoices.Page getPage() {
        return page;
    }

    public boolean isPrime() {
        return caller.has(Role.PRIME);
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
