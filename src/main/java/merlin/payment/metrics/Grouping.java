package merlin.payment.metrics;

import java.util.Locale;
import merlin.payment.invoice.Invoice;

/** What invoices can be told apart by. */
public enum Grouping {
    SUPPLIER,
    CONTRACT,
    TIER,
    SIZE,
    VCSE;

    /** The group an invoice belongs to; {@code unknown} when the ledger does not say. */
    String key(Invoice invoice) {
        return switch (this) {
            case SUPPLIER -> invoice.supplier().key();
            case CONTRACT -> invoice.contract().isEmpty() ? "unknown" : invoice.contract();
            case TIER -> invoice.tier() == 0 ? "unknown" : String.valueOf(invoice.tier());
            case SIZE -> invoice.supplier().size().word();
            case VCSE ->
                invoice.supplier().vcse() == null
                        ? "unknown"
                        : invoice.supplier().vcse() ? "yes" : "no";
        };
    }

    /** What people call the group: a supplier's name, else its key. */
    String title(Invoice invoice) {
        return this == SUPPLIER && !invoice.supplier().name().isEmpty()
                ? invoice.supplier().name()
                : key(invoice);
    }

    /** As written on the command line and in addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
