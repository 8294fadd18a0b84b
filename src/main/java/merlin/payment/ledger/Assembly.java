package merlin.payment.ledger;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import merlin.payment.invoice.Basis;
import merlin.payment.invoice.Days;
import merlin.payment.invoice.Dispute;
import merlin.payment.invoice.Supplier;
import merlin.shared.Finding;

/** Reads rows into drafts of invoices: one worker's own. Rows of one invoice stand next to each other (PAY-25). */
final class Assembly {
    private static final int LONGEST_TEXT = 300;
    private static final int LONGEST_TERMS = 3660;
    private static final int COLUMNS = LedgerColumn.values().length;
    private static final long NOT_GIVEN = Long.MIN_VALUE + 2;
    private static final String POUNDS = "GBP";
    private static final byte[] GBP = Cells.word("gbp");
    private static final byte[] TIER = Cells.word("tier");
    private static final byte[] INVOICE = Cells.word("invoice");
    private static final byte[] UNKNOWN = Cells.word("unknown");

    private final Layout layout;
    private final Charset charset;
    private final LedgerColumn[] dates;
    private final LedgerColumn[] money;
    private final LedgerColumn[] yesOrNo;
    private final int[] places = new int[COLUMNS];
    private final Suppliers suppliers;
    private final KnownTexts contracts = new KnownTexts();

    private LedgerRow row;
    private List<Finding> problems;
    private String contract;
    private int tier;
    private int termDays;
    private String currency;
    private Basis basis;
    private final int[] days = new int[COLUMNS];
    private final long[] amounts = new long[COLUMNS];
    private final int[] answers = new int[COLUMNS];

    /** @param seed of the numbers that stand for keys, the same for all workers of one reading */
    Assembly(Layout layout, long seed) {
        this.layout = layout;
        this.charset = layout.encoding();
        for (LedgerColumn column : LedgerColumn.values()) places[column.ordinal()] = layout.place(column);
        Arrays.fill(days, Days.NONE);
        Arrays.fill(amounts, NOT_GIVEN);
        Arrays.fill(answers, -1);
        this.dates = there(LedgerColumn::isDate);
        this.money = there(LedgerColumn::isAmount);
        this.yesOrNo = there(LedgerColumn::isAnswer);
        this.suppliers = new Suppliers(
                seed,
                place(LedgerColumn.SUPPLIER_ID),
                place(LedgerColumn.SUPPLIER_NAME),
                place(LedgerColumn.SUPPLIER_SIZE),
                place(LedgerColumn.VCSE));
    }

    private LedgerColumn[] there(Predicate<LedgerColumn> kind) {
        return Arrays.stream(LedgerColumn.values())
                .filter(column -> place(column) >= 0 && kind.test(column))
                .toArray(LedgerColumn[]::new);
    }

    /**
     * Reads a row.
     *
     * @param open the invoice that the row before belongs to; null for none
     * @return {@code open} when the row is another payment of it, else a draft of its own
     */
    Draft read(LedgerRow from, Draft open) {
        row = from;
        problems = null;
        Suppliers.Known supplier = supplier();
        int start = row.start(place(LedgerColumn.INVOICE_ID));
        int end = row.end(place(LedgerColumn.INVOICE_ID));
        cells();
        if (start >= end) problem(LedgerColumn.INVOICE_ID, "PAY-22", "payment.ledger.empty");
        if (end - start > LONGEST_TEXT) problem(LedgerColumn.INVOICE_ID, "PAY-22", "payment.ledger.longText");
        if (supplier == null || start >= end || end - start > LONGEST_TEXT) return new Draft(row.line(), problems);
        String number = text(LedgerColumn.INVOICE_ID);
        long keyHash = Hash.of(row.bytes(), start, end, supplier.keyHash());
        boolean same = open != null && open.keyHash == keyHash && open.isOf(number, supplier.supplier());
        Draft draft = same ? open : first(keyHash, number, supplier.supplier());
        if (same && draft.amount != amount(LedgerColumn.AMOUNT)) addProblem(Draft.amountDiffers(row.line()));
        payment(draft);
        if (problems != null) draft.problems(problems);
        return draft;
    }

    /** Reads every cell that the file has; what it lacks is not given. */
    private void cells() {
        contract = contract();
        tier = tier();
        termDays = termDays();
        currency = currency();
        basis = basis();
        byte[] in = row.bytes();
        for (LedgerColumn column : dates) {
            int start = row.start(place(column));
            int end = row.end(place(column));
            days[column.ordinal()] = start < end ? day(column, in, start, end) : Days.NONE;
        }
        for (LedgerColumn column : money) {
            int start = row.start(place(column));
            int end = row.end(place(column));
            amounts[column.ordinal()] = start < end ? amount(column, in, start, end) : NOT_GIVEN;
        }
        for (LedgerColumn column : yesOrNo) {
            int start = row.start(place(column));
            int end = row.end(place(column));
            answers[column.ordinal()] = start < end ? answer(column, in, start, end) : -1;
        }
    }

    private Draft first(long keyHash, String number, Supplier supplier) {
        Draft draft = new Draft(row.line(), null);
        draft.keyHash = keyHash;
        draft.number = number;
        draft.supplier = supplier;
        draft.contract = contract;
        draft.tier = tier;
        draft.invoicedOn = day(LedgerColumn.INVOICE_DATE);
        draft.receivedOn = day(LedgerColumn.RECEIVED_DATE);
        draft.dueOn = day(LedgerColumn.DUE_DATE);
        draft.termDays = termDays;
        draft.amount = amount(LedgerColumn.AMOUNT);
        draft.credit = Math.abs(orZero(amount(LedgerColumn.CREDIT_AMOUNT)));
        draft.retention = orZero(amount(LedgerColumn.RETENTION_AMOUNT));
        draft.releasedOn = day(LedgerColumn.RETENTION_RELEASE_DATE);
        draft.currency = currency;
        draft.basis = basis;
        draft.intragroup = answers[LedgerColumn.INTRAGROUP.ordinal()] == 1;
        draft.financed = answers[LedgerColumn.SCF.ordinal()] == 1;
        draft.dispute = dispute();
        if (draft.amount == NOT_GIVEN) problem(LedgerColumn.AMOUNT, "PAY-24", "payment.ledger.empty");
        if (draft.receivedOn == Days.NONE && draft.invoicedOn == Days.NONE && problems == null) {
            boolean has = place(LedgerColumn.RECEIVED_DATE) >= 0;
            problem(has ? LedgerColumn.RECEIVED_DATE : LedgerColumn.INVOICE_DATE, "PAY-6", "payment.ledger.noDay");
        }
        if (draft.retention < 0 || draft.retention > Math.max(0, draft.amount)) {
            problem(LedgerColumn.RETENTION_AMOUNT, "PAY-12", "payment.ledger.retention");
        }
        return draft;
    }

    private void payment(Draft draft) {
        int day = day(LedgerColumn.PAID_DATE);
        long paid = amount(LedgerColumn.PAID_AMOUNT);
        if (paid != NOT_GIVEN && paid != 0 && day == Days.NONE && problems == null) {
            problem(LedgerColumn.PAID_DATE, "PAY-3", "payment.ledger.paidWithoutDay");
        }
        if (paid != NOT_GIVEN && paid <= 0 && day != Days.NONE && draft.amount > 0) {
            problem(LedgerColumn.PAID_AMOUNT, "PAY-3", "payment.ledger.paidNothing");
        }
        draft.row(row.line(), day, Math.max(0, orZero(paid)));
    }

    private Dispute dispute() {
        int notified = day(LedgerColumn.DISPUTE_NOTIFIED_DATE);
        if (answers[LedgerColumn.DISPUTED.ordinal()] != 1 && notified == Days.NONE) return null;
        int upheld = answers[LedgerColumn.DISPUTE_UPHELD.ordinal()];
        return new Dispute(notified, day(LedgerColumn.DISPUTE_RESOLVED_DATE), upheld < 0 ? null : upheld == 1);
    }

    /** The row's supplier; null when it cannot be told, and why stands among the problems. */
    private Suppliers.Known supplier() {
        long hash = suppliers.hash(row);
        Suppliers.Known known = suppliers.known(hash);
        if (known != null) return known;
        String id = text(LedgerColumn.SUPPLIER_ID);
        String name = text(LedgerColumn.SUPPLIER_NAME);
        if (id.isEmpty() && name.isEmpty()) {
            boolean has = place(LedgerColumn.SUPPLIER_ID) >= 0;
            problem(has ? LedgerColumn.SUPPLIER_ID : LedgerColumn.SUPPLIER_NAME, "PAY-22", "payment.ledger.noSupplier");
        }
        if (id.length() > LONGEST_TEXT) problem(LedgerColumn.SUPPLIER_ID, "PAY-22", "payment.ledger.longText");
        if (name.length() > LONGEST_TEXT) problem(LedgerColumn.SUPPLIER_NAME, "PAY-22", "payment.ledger.longText");
        Supplier.Size size = size();
        if (problems != null) return null;
        return suppliers.keep(hash, new Supplier(suppliers.shared(id), name, size, vcse()));
    }

    private Supplier.Size size() {
        String word = text(LedgerColumn.SUPPLIER_SIZE);
        if (word.isEmpty()) return Supplier.Size.UNKNOWN;
        for (Supplier.Size size : Supplier.Size.values()) if (size.word().equalsIgnoreCase(word)) return size;
        problem(LedgerColumn.SUPPLIER_SIZE, "PAY-22", "payment.ledger.word", "micro, small, medium, large, unknown");
        return Supplier.Size.UNKNOWN;
    }

    private Boolean vcse() {
        int start = row.start(place(LedgerColumn.VCSE));
        int end = row.end(place(LedgerColumn.VCSE));
        int answer = start >= end ? -1 : Cells.yesNo(row.bytes(), start, end);
        return answer < 0 ? null : answer == 1;
    }

    private String contract() {
        int start = row.start(place(LedgerColumn.CONTRACT_ID));
        int end = row.end(place(LedgerColumn.CONTRACT_ID));
        if (end - start > LONGEST_TEXT) problem(LedgerColumn.CONTRACT_ID, "PAY-22", "payment.ledger.longText");
        return contracts.text(row, place(LedgerColumn.CONTRACT_ID), charset);
    }

    private int tier() {
        byte[] in = row.bytes();
        int start = row.start(place(LedgerColumn.TIER));
        int end = row.end(place(LedgerColumn.TIER));
        if (start >= end) return 0;
        boolean worded = end - start > 5 && Cells.is(in, start, start + 4, TIER);
        int tier = Cells.figures(in, worded ? start + 5 : start, end);
        if (tier >= 1 && tier <= 4) return tier;
        problem(LedgerColumn.TIER, "PAY-22", "payment.ledger.word", "1, 2, 3, 4");
        return 0;
    }

    private int termDays() {
        int start = row.start(place(LedgerColumn.AGREED_TERMS_DAYS));
        int end = row.end(place(LedgerColumn.AGREED_TERMS_DAYS));
        if (start >= end) return -1;
        int figures = Cells.figures(row.bytes(), start, end);
        if (figures < 0 || figures > LONGEST_TERMS)
            problem(LedgerColumn.AGREED_TERMS_DAYS, "PAY-22", "payment.ledger.days");
        return figures;
    }

    private String currency() {
        int start = row.start(place(LedgerColumn.CURRENCY));
        int end = row.end(place(LedgerColumn.CURRENCY));
        if (start >= end || Cells.is(row.bytes(), start, end, GBP)) return POUNDS;
        String code = text(LedgerColumn.CURRENCY).toUpperCase(Locale.ROOT);
        if (!code.matches("[A-Z]{3}")) problem(LedgerColumn.CURRENCY, "PAY-24", "payment.ledger.currency");
        return code;
    }

    private Basis basis() {
        int start = row.start(place(LedgerColumn.BASIS));
        int end = row.end(place(LedgerColumn.BASIS));
        if (start >= end || Cells.is(row.bytes(), start, end, INVOICE)) return Basis.INVOICE;
        String word = text(LedgerColumn.BASIS).toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        if (word.equals("selfbill") || word.equals("selfbilling")) return Basis.SELF_BILL;
        if (word.equals("claim")) return Basis.CLAIM;
        problem(LedgerColumn.BASIS, "PAY-22", "payment.ledger.word", "invoice, self-bill, claim");
        return Basis.INVOICE;
    }

    private int answer(LedgerColumn column, byte[] in, int start, int end) {
        int answer = Cells.yesNo(in, start, end);
        if (answer < 0 && !Cells.is(in, start, end, UNKNOWN))
            problem(column, "PAY-22", "payment.ledger.word", "yes, no");
        return answer;
    }

    private int day(LedgerColumn column, byte[] in, int start, int end) {
        int day = Cells.day(in, start, end, layout.dates());
        if (day > Cells.TWO_DAYS) return day;
        boolean unclear = day == Cells.TWO_DAYS;
        problem(
                column,
                "PAY-23",
                unclear ? "payment.ledger.twoDates" : "payment.ledger.noDate",
                layout.dates().words());
        return Days.NONE;
    }

    private long amount(LedgerColumn column, byte[] in, int start, int end) {
        long pence = Cells.pence(in, start, end);
        if (pence > Cells.UNCLEAR_AMOUNT) return pence;
        boolean unclear = pence == Cells.UNCLEAR_AMOUNT;
        problem(column, "PAY-24", unclear ? "payment.ledger.unclearAmount" : "payment.ledger.noAmount");
        return 0;
    }

    private int day(LedgerColumn column) {
        return days[column.ordinal()];
    }

    private long amount(LedgerColumn column) {
        return amounts[column.ordinal()];
    }

    private static long orZero(long pence) {
        return pence == NOT_GIVEN ? 0 : pence;
    }

    private int place(LedgerColumn column) {
        return places[column.ordinal()];
    }

    private String text(LedgerColumn column) {
        return row.text(place(column), charset);
    }

    /** @param more shown behind the cell's own text */
    private void problem(LedgerColumn column, String rule, String messageKey, String... more) {
        List<String> arguments = new ArrayList<>(List.of(shown(row.text(place(column), StandardCharsets.ISO_8859_1))));
        arguments.addAll(List.of(more));
        addProblem(new Finding(row.line(), place(column) + 1L, layout.called(column), rule, messageKey, arguments));
    }

    private void addProblem(Finding problem) {
        if (problems == null) problems = new ArrayList<>();
        problems.add(problem);
    }

    private static String shown(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
