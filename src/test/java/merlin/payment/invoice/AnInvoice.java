package merlin.payment.invoice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Builds invoices for tests: 1,000 pounds from a small supplier, undisputed, unpaid, unless said otherwise. */
public final class AnInvoice {
    private String number = "INV-1";
    private String supplier = "GB-COH-00000001";
    private Supplier.Size size = Supplier.Size.SMALL;
    private int received;
    private int due = Days.NONE;
    private int terms = -1;
    private long amount = 100_000;
    private long credit;
    private String currency = "GBP";
    private long retention;
    private int released = Days.NONE;
    private boolean estimated;
    private boolean intragroup;
    private String contract = "";
    private int tier;
    private Boolean vcse;
    private Dispute dispute;
    private final List<Payment> payments = new ArrayList<>();

    private AnInvoice() {}

    public static AnInvoice receivedOn(String day) {
        AnInvoice invoice = new AnInvoice();
        invoice.received = day(day);
        return invoice;
    }

    /** Epoch day; {@link Days#NONE} for null. */
    public static int day(String day) {
        return day == null || day.isEmpty() ? Days.NONE : Days.of(LocalDate.parse(day));
    }

    public AnInvoice number(String value) {
        number = value;
        return this;
    }

    public AnInvoice from(String supplierId, Supplier.Size ofSize) {
        supplier = supplierId;
        size = ofSize;
        return this;
    }

    public AnInvoice vcse(Boolean value) {
        vcse = value;
        return this;
    }

    public AnInvoice under(String contractId, int atTier) {
        contract = contractId;
        tier = atTier;
        return this;
    }

    public AnInvoice dueOn(String day) {
        due = day(day);
        return this;
    }

    public AnInvoice terms(int days) {
        terms = days;
        return this;
    }

    public AnInvoice amount(String pounds) {
        amount = pence(pounds);
        return this;
    }

    public AnInvoice credited(String pounds) {
        credit = pence(pounds);
        return this;
    }

    public AnInvoice in(String code) {
        currency = code;
        return this;
    }

    public AnInvoice retained(String pounds, String until) {
        retention = pence(pounds);
        released = day(until);
        return this;
    }

    public AnInvoice estimated() {
        estimated = true;
        return this;
    }

    public AnInvoice intragroup() {
        intragroup = true;
        return this;
    }

    public AnInvoice disputed(String notified, String resolved, Boolean upheld) {
        dispute = new Dispute(day(notified), day(resolved), upheld);
        return this;
    }

    /** All that is payable on that day; nothing for null. */
    public AnInvoice paidOn(String day) {
        if (day == null || day.isEmpty()) return this;
        long whole = amount - credit - (released != Days.NONE && day(day) >= released ? 0 : retention);
        payments.add(new Payment(day(day), whole));
        return this;
    }

    public AnInvoice paid(String pounds, String day) {
        payments.add(new Payment(day(day), pence(pounds)));
        payments.sort(Comparator.comparingInt(Payment::day));
        return this;
    }

    private static long pence(String pounds) {
        return new BigDecimal(pounds).movePointRight(2).longValueExact();
    }

    public Invoice build() {
        return new Invoice(
                2,
                number,
                new Supplier(supplier, "Partner", size, vcse),
                contract,
                tier,
                received,
                received,
                estimated,
                due,
                terms,
                amount,
                credit,
                currency,
                retention,
                released,
                payments,
                dispute,
                Basis.INVOICE,
                intragroup,
                false);
    }
}
