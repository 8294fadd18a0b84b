package merlin.payment.ledger;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import merlin.payment.invoice.Basis;
import merlin.payment.invoice.Days;
import merlin.payment.invoice.Dispute;
import merlin.payment.invoice.Supplier;
import merlin.shared.Finding;

/** Reads rows into drafts of invoices: one worker's own. Rows of one invoice stand next to each other (PAY-25). */
final class Assembly {
    private static final int LONGEST_TEXT = 300;
    private static final long NO_CELL = Long.MIN_VALUE + 2;
    private static final String POUNDS = "GBP";

    private final Layout layout;
    private final Charset charset;
    private final DateOrder order;
    private final int[] places = new int[LedgerColumn.values().length];
    private final Suppliers suppliers;
    private final Contracts contracts = new Contracts();
    private final long seed;
    private LedgerRow row;
    private Draft draft;

    Assembly(Layout layout, long seed) {
        this.layout = layout;
        this.charset = layout.encoding();
        this.order = layout.dates();
        this.seed = seed;
        for (LedgerColumn column : LedgerColumn.values()) places[column.ordinal()] = layout.place(column);
        this.suppliers = new Suppliers(
                place(LedgerColumn.SUPPLIER_ID),
                place(LedgerColumn.SUPPLIER_NAME),
                place(LedgerColumn.SUPPLIER_SIZE),
                place(LedgerColumn.VCSE));
    }

    /**
     * Reads a row.
     *
     * @param open the invoice that the row before belongs to; null for none
     * @return {@code open} when the row is another payment of it, else a draft of its own
     */
    Draft read(LedgerRow from, Draft open) {
        row = from;
        draft = open;
        String number = text(LedgerColumn.INVOICE_ID);
        long supplierHash = suppliers.hash(row, seed);
        Suppliers.Known known = suppliers.known(row, supplierHash);
        if (known == null) {
            draft = new Draft();
            Supplier supplier = supplier();
            if (draft.isWrong()) return refused(number);
            known = suppliers.keep(row, supplierHash, supplier, seed);
        }
        draft = open;
        if (number.isEmpty() || number.length() > LONGEST_TEXT) {
            draft = new Draft();
            problem(
                    LedgerColumn.INVOICE_ID,
                    "PAY-22",
                    number.isEmpty() ? "payment.ledger.empty" : "payment.ledger.longText");
            return refused(number);
        }
        if (open != null && open.number != null && open.isOf(number, known.supplier())) {
            long amount = amount(LedgerColumn.AMOUNT);
            if (amount != open.amount && !open.isWrong()) draft.problem(amountDiffers(row.line()));
        } else {
            draft = new Draft();
            draft.line = row.line();
            draft.number = number;
            draft.supplier = known.supplier();
            draft.keyHash =
                    Hash.of(row.bytes(), start(LedgerColumn.INVOICE_ID), end(LedgerColumn.INVOICE_ID), known.keyHash());
            first();
        }
        payment();
        return draft;
    }

    static Finding amountDiffers(long line) {
        return new Finding(line, 0, "", "PAY-25", "payment.ledger.amountDiffers", List.of());
    }

    /** A row that belongs to no invoice that could be told. */
    private Draft refused(String number) {
        draft.line = row.line();
        draft.supplier = null;
        draft.row(row.line(), Days.NONE, 0);
        return draft;
    }

    private void first() {
        draft.contract = contracts.text(row, place(LedgerColumn.CONTRACT_ID), charset);
        if (draft.contract.length() > LONGEST_TEXT)
            problem(LedgerColumn.CONTRACT_ID, "PAY-22", "payment.ledger.longText");
        draft.tier = tier();
        draft.invoicedOn = day(LedgerColumn.INVOICE_DATE);
        draft.receivedOn = day(LedgerColumn.RECEIVED_DATE);
        draft.dueOn = day(LedgerColumn.DUE_DATE);
        draft.termDays = termDays();
        draft.amount = amount(LedgerColumn.AMOUNT);
        draft.credit = orZero(amount(LedgerColumn.CREDIT_AMOUNT));
        draft.retention = orZero(amount(LedgerColumn.RETENTION_AMOUNT));
        draft.releasedOn = day(LedgerColumn.RETENTION_RELEASE_DATE);
        draft.currency = currency();
        draft.dispute = dispute();
        draft.basis = basis();
        draft.intragroup = yes(LedgerColumn.INTRAGROUP);
        draft.financed = yes(LedgerColumn.SCF);
        if (draft.amount == NO_CELL) problem(LedgerColumn.AMOUNT, "PAY-24", "payment.ledger.empty");
        if (draft.receivedOn == Days.NONE && draft.invoicedOn == Days.NONE) {
            LedgerColumn which =
                    place(LedgerColumn.RECEIVED_DATE) >= 0 ? LedgerColumn.RECEIVED_DATE : LedgerColumn.INVOICE_DATE;
            problem(which, "PAY-6", "payment.ledger.noDay");
        }
        if (draft.credit < 0) draft.credit = -draft.credit;
        if (draft.retention < 0 || draft.amount >= 0 && draft.retention > draft.amount) {
            problem(LedgerColumn.RETENTION_AMOUNT, "PAY-12", "payment.ledger.retention");
        }
    }

    private void payment() {
        int day = day(LedgerColumn.PAID_DATE);
        long paid = amount(LedgerColumn.PAID_AMOUNT);
        if (paid != NO_CELL && day == Days.NONE && paid != 0)
            problem(LedgerColumn.PAID_DATE, "PAY-3", "payment.ledger.paidWithoutDay");
        if (paid != NO_CELL && day != Days.NONE && paid <= 0 && draft.amount > 0) {
            problem(LedgerColumn.PAID_AMOUNT, "PAY-3", "payment.ledger.paidNothing");
        }
        draft.row(row.line(), day, paid == NO_CELL || paid < 0 ? 0 : paid);
    }

    private Supplier supplier() {
        String id = text(LedgerColumn.SUPPLIER_ID);
        String name = text(LedgerColumn.SUPPLIER_NAME);
        if (id.isEmpty() && name.isEmpty()) {
            LedgerColumn which =
                    place(LedgerColumn.SUPPLIER_ID) >= 0 ? LedgerColumn.SUPPLIER_ID : LedgerColumn.SUPPLIER_NAME;
            problem(which, "PAY-22", "payment.ledger.noSupplier");
        }
        if (id.length() > LONGEST_TEXT) problem(LedgerColumn.SUPPLIER_ID, "PAY-22", "payment.ledger.longText");
        if (name.length() > LONGEST_TEXT) problem(LedgerColumn.SUPPLIER_NAME, "PAY-22", "payment.ledger.longText");
        Supplier.Size size = size();
        Boolean vcse = maybe(LedgerColumn.VCSE);
        return draft.isWrong() ? null : new Supplier(id, name, size, vcse);
    }

    private Supplier.Size size() {
        String word = text(LedgerColumn.SUPPLIER_SIZE);
        if (word.isEmpty()) return Supplier.Size.UNKNOWN;
        for (Supplier.Size size : Supplier.Size.values()) if (size.word().equalsIgnoreCase(word)) return size;
        problem(LedgerColumn.SUPPLIER_SIZE, "PAY-22", "payment.ledger.word", "micro, small, medium, large, unknown");
        return Supplier.Size.UNKNOWN;
    }

    private int tier() {
        int start = start(LedgerColumn.TIER);
        int end = end(LedgerColumn.TIER);
        if (start >= end) return 0;
        if (end - start > 5 && Cells.is(row.bytes(), start, start + 4, "tier")) start += 5;
        int tier = Cells.figures(row.bytes(), start, end);
        if (tier < 1 || tier > 4) problem(LedgerColumn.TIER, "PAY-22", "payment.ledger.word", "1, 2, 3, 4");
        return Math.max(0, tier);
    }

    private int termDays() {
        int start = start(LedgerColumn.AGREED_TERMS_DAYS);
        int end = end(LedgerColumn.AGREED_TERMS_DAYS);
        if (start >= end) return -1;
        int days = Cells.figures(row.bytes(), start, end);
        if (days < 0 || days > 3660) problem(LedgerColumn.AGREED_TERMS_DAYS, "PAY-22", "payment.ledger.days");
        return days;
    }

    private String currency() {
        int start = start(LedgerColumn.CURRENCY);
        int end = end(LedgerColumn.CURRENCY);
        if (start >= end || Cells.is(row.bytes(), start, end, "gbp")) return POUNDS;
        String currency = text(LedgerColumn.CURRENCY).toUpperCase(Locale.ROOT);
        if (!currency.matches("[A-Z]{3}")) problem(LedgerColumn.CURRENCY, "PAY-24", "payment.ledger.currency");
        return currency;
    }

    private Basis basis() {
        int start = start(LedgerColumn.BASIS);
        int end = end(LedgerColumn.BASIS);
        if (start >= end || Cells.is(row.bytes(), start, end, "invoice")) return Basis.INVOICE;
        String word = text(LedgerColumn.BASIS).toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        if (word.equals("selfbill") || word.equals("selfbilling")) return Basis.SELF_BILL;
        if (word.equals("claim")) return Basis.CLAIM;
        problem(LedgerColumn.BASIS, "PAY-22", "payment.ledger.word", "invoice, self-bill, claim");
        return Basis.INVOICE;
    }

    private Dispute dispute() {
        int notified = day(LedgerColumn.DISPUTE_NOTIFIED_DATE);
        int resolved = day(LedgerColumn.DISPUTE_RESOLVED_DATE);
        Boolean upheld = maybe(LedgerColumn.DISPUTE_UPHELD);
        boolean disputed = yes(LedgerColumn.DISPUTED) || notified != Days.NONE;
        return disputed ? new Dispute(notified, resolved, upheld) : null;
    }

    private boolean yes(LedgerColumn column) {
        return Boolean.TRUE.equals(maybe(column));
    }

    private Boolean maybe(LedgerColumn column) {
        int start = start(column);
        int end = end(column);
        if (start >= end || Cells.is(row.bytes(), start, end, "unknown")) return null;
        int answer = Cells.yesNo(row.bytes(), start, end);
        if (answer < 0) problem(column, "PAY-22", "payment.ledger.word", "yes, no");
        return answer == 1;
    }

    private int day(LedgerColumn column) {
        int start = start(column);
        int end = end(column);
        if (start >= end) return Days.NONE;
        int day = Cells.day(row.bytes(), start, end, order);
        if (day != Cells.NO_DAY && day != Cells.TWO_DAYS) return day;
        problem(
                column,
                "PAY-23",
                day == Cells.NO_DAY ? "payment.ledger.noDate" : "payment.ledger.twoDates",
                order.words());
        return Days.NONE;
    }

    private long amount(LedgerColumn column) {
        int start = start(column);
        int end = end(column);
        if (start >= end) return NO_CELL;
        long pence = Cells.pence(row.bytes(), start, end);
        if (pence != Cells.NO_AMOUNT && pence != Cells.UNCLEAR_AMOUNT) return pence;
        problem(
                column,
                "PAY-24",
                pence == Cells.NO_AMOUNT ? "payment.ledger.noAmount" : "payment.ledger.unclearAmount");
        return 0;
    }

    private static long orZero(long pence) {
        return pence == NO_CELL ? 0 : pence;
    }

    private int place(LedgerColumn column) {
        return places[column.ordinal()];
    }

    private int start(LedgerColumn column) {
        return row.start(place(column));
    }

    private int end(LedgerColumn column) {
        return row.end(place(column));
    }

    private String text(LedgerColumn column) {
        return row.text(place(column), charset);
    }

    /** @param more shown behind the cell's own text */
    private void problem(LedgerColumn column, String rule, String messageKey, String... more) {
        int place = place(column);
        String[] arguments = new String[more.length + 1];
        arguments[0] = shown(place < 0 ? "" : row.text(place, StandardCharsets.UTF_8));
        System.arraycopy(more, 0, arguments, 1, more.length);
        draft.problem(new Finding(row.line(), place + 1L, layout.called(column), rule, messageKey, List.of(arguments)));
    }

    private static String shown(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
