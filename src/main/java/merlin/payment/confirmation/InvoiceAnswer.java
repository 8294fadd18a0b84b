package merlin.payment.confirmation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import merlin.payment.statement.StatedInvoice;

/** A partner's answer to what a ledger states of one invoice. Never changed; a later answer stands beside it (PAY-30). */
@Entity
@Table(name = "invoice_answer")
public class InvoiceAnswer {
    @Id
    @Column(length = 36)
    private String id;

    @Column(name = "prime_id")
    private String primeId;

    @Column(name = "partner_id")
    private String partnerId;

    @Column(name = "supplier_key")
    private String supplierKey;

    @Column(name = "invoice_number")
    private String invoiceNumber;

    private int place;

    @Column(name = "invoice_id")
    private long invoiceId;

    @Column(name = "period_from")
    private LocalDate periodFrom;

    @Enumerated(EnumType.STRING)
    private AnswerKind kind;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Column(name = "paid_on")
    private LocalDate paidOn;

    private boolean unpaid;
    private Long amount;
    private String why;

    @Column(name = "answered_by")
    private String answeredBy;

    @Column(name = "answered_at")
    private Instant answeredAt;

    protected InvoiceAnswer() {}

    /** @param place 1 for the first answer to this invoice, whatever its statements, then 2, 3 and so on */
    InvoiceAnswer(
            String id,
            StatedInvoice to,
            int place,
            LocalDate periodFrom,
            Said said,
            String partnerId,
            String by,
            Instant at) {
        this.id = id;
        this.primeId = to.getPrimeId();
        this.partnerId = partnerId;
        this.supplierKey = to.getSupplierKey();
        this.invoiceNumber = to.getNumber();
        this.place = place;
        this.invoiceId = to.getId();
        this.periodFrom = periodFrom;
        this.kind = said.kind();
        this.receivedOn = said.correction().receivedOn();
        this.paidOn = said.correction().paidOn();
        this.unpaid = said.correction().unpaid();
        this.amount = said.correction().amount();
        this.why = said.why();
        this.answeredBy = by;
        this.answeredAt = at;
    }

    /** What was said: its kind, what is put right, and the words, null for none. */
    public record Said(AnswerKind kind, Correction correction, String why) {}

    public Said said() {
        return new Said(kind, new Correction(receivedOn, paidOn, unpaid, amount), why);
    }

    boolean saysTheSameAs(Said other) {
        return Objects.equals(said(), other);
    }

    /** What tells the invoice from the prime's others. */
    InvoiceKey key() {
        return new InvoiceKey(supplierKey, invoiceNumber);
    }

    public String getPrimeId() {
        return primeId;
    }

    public String getPartnerId() {
        return partnerId;
    }

    public String getInvoiceNumber() {
        return invoiceNumber;
    }

    public int getPlace() {
        return place;
    }

    /** The statement that it answers. */
    public long getInvoiceId() {
        return invoiceId;
    }

    /** First day of the period for which it was given. */
    public LocalDate getPeriodFrom() {
        return periodFrom;
    }

    public AnswerKind getKind() {
        return kind;
    }

    /** In the partner's words; null for none. */
    public String getWhy() {
        return why;
    }

    public String getAnsweredBy() {
        return answeredBy;
    }

    public Instant getAnsweredAt() {
        return answeredAt;
    }
}
