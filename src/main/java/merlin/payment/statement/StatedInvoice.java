package merlin.payment.statement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import merlin.payment.invoice.Basis;
import merlin.payment.invoice.Days;
import merlin.payment.invoice.Dispute;
import merlin.payment.invoice.Invoice;
import merlin.payment.invoice.Payment;
import merlin.payment.invoice.Supplier;

/** What one ledger states of one invoice: a row of the import, only ever read here. Amounts are pence. */
@Entity
@Table(name = "invoice")
public class StatedInvoice {
    private static final long LINE = (1L << 32) - 1;

    @Id
    private long id;

    private int ledger;

    /** 0 for the statement that counts. */
    @Column(name = "outdated")
    private int outdated;

    @Column(name = "prime_id")
    private String primeId;

    @Column(name = "supplier_key")
    private String supplierKey;

    private String number;

    @Column(name = "supplier_id")
    private String supplierId;

    @Column(name = "supplier_register")
    private String supplierRegister;

    @Column(name = "supplier_name")
    private String supplierName;

    @Enumerated(EnumType.STRING)
    @Column(name = "supplier_size")
    private Supplier.Size supplierSize;

    private Boolean vcse;
    private String contract;
    private int tier;

    @Column(name = "invoiced_on")
    private LocalDate invoicedOn;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Column(name = "receipt_estimated")
    private boolean receiptEstimated;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "term_days")
    private int termDays;

    private long amount;
    private long credit;
    private String currency;
    private long retention;

    @Column(name = "released_on")
    private LocalDate releasedOn;

    @Column(name = "settled_on")
    private LocalDate settledOn;

    @Column(name = "last_day")
    private LocalDate lastDay;

    private String payments;
    private boolean disputed;

    @Column(name = "dispute_told_on")
    private LocalDate disputeToldOn;

    @Column(name = "dispute_resolved_on")
    private LocalDate disputeResolvedOn;

    @Column(name = "dispute_upheld")
    private Boolean disputeUpheld;

    @Enumerated(EnumType.STRING)
    private Basis basis;

    private boolean intragroup;
    private boolean financed;

    protected StatedInvoice() {}

    /** For the figures. */
    public Invoice invoice() {
        return new Invoice(
                id & LINE,
                number,
                new Supplier(supplierId, supplierName, supplierSize, vcse),
                contract,
                tier,
                day(invoicedOn),
                day(receivedOn),
                receiptEstimated,
                day(dueOn),
                termDays,
                amount,
                credit,
                currency,
                retention,
                day(releasedOn),
                paid(),
                disputed ? new Dispute(day(disputeToldOn), day(disputeResolvedOn), disputeUpheld) : null,
                basis,
                intragroup,
                financed);
    }

    private static int day(LocalDate date) {
        return date == null ? Days.NONE : Days.of(date);
    }

    private List<Payment> paid() {
        if (payments == null || payments.isEmpty()) return List.of();
        return Arrays.stream(payments.split(" "))
                .map(part -> new Payment(
                        Days.of(LocalDate.of(
                                Integer.parseInt(part.substring(0, 4)),
                                Integer.parseInt(part.substring(4, 6)),
                                Integer.parseInt(part.substring(6, 8)))),
                        Long.parseLong(part.substring(9))))
                .toList();
    }

    /** Whether both say the same of what a partner is asked about: days, amounts, payments and dispute. */
    public boolean saysTheSameAs(StatedInvoice other) {
        return said().equals(other.said());
    }

    private List<Object> said() {
        return Arrays.asList(
                invoicedOn,
                receivedOn,
                dueOn,
                termDays,
                amount,
                credit,
                currency,
                retention,
                settledOn,
                said(payments),
                disputed);
    }

    private static String said(String text) {
        return text == null ? "" : text; // the one database of the two that keeps '' as null would else tell them apart
    }

    /** Days from receipt to settlement, 0 for an advance (PAY-2); empty while it is unpaid. */
    public Optional<Integer> daysToPay() {
        return Optional.ofNullable(settledOn).map(day -> (int) Math.max(0, ChronoUnit.DAYS.between(receivedOn, day)));
    }

    /** As pages print it. */
    public String amountInWords() {
        BigDecimal pounds = BigDecimal.valueOf(amount, 2);
        return (Objects.equals(currency, "GBP") ? "£" : currency + " ")
                + String.format(java.util.Locale.UK, "%,.2f", pounds);
    }

    public boolean isCurrent() {
        return outdated == 0;
    }

    public long getId() {
        return id;
    }

    public int getLedger() {
        return ledger;
    }

    public String getPrimeId() {
        return primeId;
    }

    public String getSupplierKey() {
        return supplierKey;
    }

    public String getSupplierRegister() {
        return supplierRegister;
    }

    public String getSupplierName() {
        return supplierName;
    }

    /** The supplier's number of the invoice. */
    public String getNumber() {
        return number;
    }

    public String getContract() {
        return contract;
    }

    public int getTier() {
        return tier;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public boolean isReceiptEstimated() {
        return receiptEstimated;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public long getAmount() {
        return amount;
    }

    public long getCredit() {
        return credit;
    }

    /** Null while the payments do not cover it. */
    public LocalDate getSettledOn() {
        return settledOn;
    }

    public boolean isDisputed() {
        return disputed;
    }
}
