package merlin.payment.ledger;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The columns of a payment ledger, by name in any order (PAY-22). */
public enum LedgerColumn {
    INVOICE_ID("invoicenumber", "invoiceno", "invoiceref", "invoicereference"),
    SUPPLIER_ID("suppliernumber", "supplierno", "suppliercode", "vendorid", "vendornumber", "customerid"),
    SUPPLIER_NAME("supplier", "vendor", "vendorname", "payee"),
    CONTRACT_ID("contract", "contractnumber", "contractref"),
    TIER,
    SUPPLIER_SIZE("size"),
    INVOICE_DATE("invoicedon", "dateofinvoice"),
    RECEIVED_DATE("receiveddate", "receivedon", "datereceived", "receiptdate", "invoicereceiveddate"),
    DUE_DATE("dueon", "datedue", "paymentduedate"),
    AGREED_TERMS_DAYS("termsdays", "paymenttermsdays", "terms"),
    PAID_DATE("paidon", "datepaid", "paymentdate", "settleddate", "clearingdate"),
    PAID_AMOUNT("amountpaid", "paymentamount"),
    CREDIT_AMOUNT("credit", "creditnoteamount"),
    AMOUNT("invoiceamount", "grossamount", "invoicevalue", "total"),
    CURRENCY("currencycode"),
    DISPUTED("indispute", "dispute"),
    DISPUTE_NOTIFIED_DATE("disputenotifiedon"),
    DISPUTE_RESOLVED_DATE("disputeresolvedon"),
    DISPUTE_UPHELD,
    VCSE,
    BASIS,
    RETENTION_AMOUNT("retention"),
    RETENTION_RELEASE_DATE("retentionreleasedon"),
    INTRAGROUP("intercompany"),
    SCF("supplychainfinance");

    private final List<String> alsoCalled;

    LedgerColumn(String... alsoCalled) {
        this.alsoCalled = List.of(alsoCalled);
    }

    /** The canonical name, such as {@code invoice_id}. */
    public String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isDate() {
        return name().endsWith("_DATE");
    }

    boolean isAmount() {
        return name().endsWith("AMOUNT");
    }

    /** Answered by yes or no. */
    boolean isAnswer() {
        return this == DISPUTED || this == DISPUTE_UPHELD || this == VCSE || this == INTRAGROUP || this == SCF;
    }

    /** The column of a canonical name, however it is written. */
    public static Optional<LedgerColumn> titled(String title) {
        String plain = plain(title);
        return Arrays.stream(values())
                .filter(c -> plain(c.title()).equals(plain))
                .findFirst();
    }

    /** Whether a header of a file is known to mean this column. */
    boolean isCalled(String header) {
        String plain = plain(header);
        return plain.equals(plain(title())) || alsoCalled.contains(plain);
    }

    private static String plain(String header) {
        return header.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
