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
import merlin.payment.invoice.Supplier;
import merlin.shared.Finding;

/** What one row says, cell by cell, and what is wrong with it. The same object goes from row to row. */
final class RowValues {
    static final int LONGEST_TEXT = 300;
    static final long NOT_GIVEN = Long.MIN_VALUE + 2;

    private static final int LONGEST_TERMS = 3660;
    private static final int COLUMNS = LedgerColumn.values().length;
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
    private final KnownTexts contracts = new KnownTexts();

    private LedgerRow row;
    private List<Finding> problems;
    String contract;
    int tier;
    int termDays;
    String currency;
    Basis basis;
    private final int[] days = new int[COLUMNS];
    private final long[] amounts = new long[COLUMNS];
    private final int[] answers = new int[COLUMNS];

    RowValues(Layout layout) {
        this.layout = layout;
        this.charset = layout.encoding();
        for (LedgerColumn column : LedgerColumn.values()) places[column.ordinal()] = layout.place(column);
        Arrays.fill(days, Days.NONE);
        Arrays.fill(amounts, NOT_GIVEN);
        Arrays.fill(answers, -1);
        this.dates = there(LedgerColumn::isDate);
        this.money = there(LedgerColumn::isAmount);
        this.yesOrNo = there(LedgerColumn::isAnswer);
    }

    private LedgerColumn[] there(Predicate<LedgerColumn> kind) {
        return Arrays.stream(LedgerColumn.values())
                .filter(column -> place(column) >= 0 && kind.test(column))
                .toArray(LedgerColumn[]::new);
    }

    /** From now on of this row; nothing is wrong with it yet. */
    void begin(LedgerRow next) {
        row = next;
        problems = null;
    }

    /** Reads every cell that the file has; what it lacks is not given. */
    void read() {
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

    Supplier.Size size() {
        String word = text(LedgerColumn.SUPPLIER_SIZE);
        if (word.isEmpty()) return Supplier.Size.UNKNOWN;
        for (Supplier.Size size : Supplier.Size.values()) if (size.word().equalsIgnoreCase(word)) return size;
        problem(LedgerColumn.SUPPLIER_SIZE, "PAY-22", "payment.ledger.word", "micro, small, medium, large, unknown");
        return Supplier.Size.UNKNOWN;
    }

    Boolean vcse() {
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

    /** {@link Days#NONE} when not given. */
    int day(LedgerColumn column) {
        return days[column.ordinal()];
    }

    /** In pence; {@link #NOT_GIVEN} when not given. */
    long amount(LedgerColumn column) {
        return amounts[column.ordinal()];
    }

    /** 1 for yes, 0 for no, -1 when not given. */
    int answer(LedgerColumn column) {
        return answers[column.ordinal()];
    }

    /** Where the column stands; -1 when the file lacks it. */
    int place(LedgerColumn column) {
        return places[column.ordinal()];
    }

    String text(LedgerColumn column) {
        return row.text(place(column), charset);
    }

    /** What is wrong; null while nothing is. */
    List<Finding> problems() {
        return problems;
    }

    /** @param more shown behind the cell's own text */
    void problem(LedgerColumn column, String rule, String messageKey, String... more) {
        List<String> arguments = new ArrayList<>(List.of(shown(row.text(place(column), StandardCharsets.ISO_8859_1))));
        arguments.addAll(List.of(more));
        addProblem(new Finding(row.line(), place(column) + 1L, layout.called(column), rule, messageKey, arguments));
    }

    void addProblem(Finding problem) {
        if (problems == null) problems = new ArrayList<>();
        problems.add(problem);
    }

    private static String shown(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
