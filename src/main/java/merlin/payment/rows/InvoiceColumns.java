package merlin.payment.rows;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import merlin.payment.invoice.Basis;
import merlin.payment.invoice.Days;
import merlin.payment.invoice.Dispute;
import merlin.payment.invoice.Invoice;
import merlin.payment.invoice.Payment;
import merlin.payment.invoice.Supplier;

/** How a row of the table {@code invoice} is an invoice again. One for each query: it shares the suppliers it has met. */
public final class InvoiceColumns {
    /** What {@link #invoice} reads, in its order. */
    public static final String READ =
            "id, number, supplier_id, supplier_name, supplier_size, vcse, contract, tier, invoiced_on, "
                    + "received_on, receipt_estimated, due_on, term_days, amount, credit, currency, retention, released_on, payments, "
                    + "disputed, dispute_told_on, dispute_resolved_on, dispute_upheld, basis, intragroup, financed";

    private static final long LINE = (1L << 32) - 1;

    private final Map<String, Supplier> suppliers = new HashMap<>();
    private final Map<String, String> words = new HashMap<>();

    /** The first id that a ledger's rows can have; the first of the next ledger's is the end, exclusive. */
    public static long firstId(int ledger) {
        return (long) ledger << 32;
    }

    /** The ledger's number and the line of its file as one number. */
    public static long id(int ledger, long line) {
        if (line < 0 || line > LINE) throw new IllegalArgumentException("line " + line);
        return firstId(ledger) | line;
    }

    public Invoice invoice(ResultSet row) throws SQLException {
        return new Invoice(
                row.getLong(1) & LINE,
                row.getString(2),
                supplier(row),
                shared(row.getString(7)),
                row.getInt(8),
                day(row, 9),
                day(row, 10),
                row.getBoolean(11),
                day(row, 12),
                row.getInt(13),
                row.getLong(14),
                row.getLong(15),
                shared(row.getString(16)),
                row.getLong(17),
                day(row, 18),
                payments(row.getString(19)),
                dispute(row),
                Basis.valueOf(row.getString(24)),
                row.getBoolean(25),
                row.getBoolean(26));
    }

    private Supplier supplier(ResultSet row) throws SQLException {
        String id = row.getString(3);
        String name = row.getString(4);
        String size = row.getString(5);
        Boolean vcse = maybe(row, 6);
        return suppliers.computeIfAbsent(
                id + '\n' + name + '\n' + size + vcse,
                key -> new Supplier(id, name, Supplier.Size.valueOf(size), vcse));
    }

    private String shared(String word) {
        return words.computeIfAbsent(word, same -> same);
    }

    private static Dispute dispute(ResultSet row) throws SQLException {
        return row.getBoolean(20) ? new Dispute(day(row, 21), day(row, 22), maybe(row, 23)) : null;
    }

    private static Boolean maybe(ResultSet row, int column) throws SQLException {
        boolean value = row.getBoolean(column);
        return row.wasNull() ? null : value;
    }

    /** Both drivers print a date as 2026-03-31 much faster than they make an object of it. */
    private static int day(ResultSet row, int column) throws SQLException {
        String date = row.getString(column);
        return date == null ? Days.NONE : day(figures(date, 0, 4), figures(date, 5, 7), figures(date, 8, 10));
    }

    private static int day(int year, int month, int day) {
        return Days.of(LocalDate.of(year, month, day));
    }

    private static int figures(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) number = 10 * number + text.charAt(i) - '0';
        return number;
    }

    /** As kept: {@code 20260301:125000 20260401:5000}. */
    public static String payments(List<Payment> payments) {
        if (payments.isEmpty()) return "";
        StringBuilder text = new StringBuilder(20 * payments.size());
        for (Payment payment : payments) {
            LocalDate day = LocalDate.ofEpochDay(payment.day());
            if (text.length() > 0) text.append(' ');
            text.append(10_000 * day.getYear() + 100 * day.getMonthValue() + day.getDayOfMonth());
            text.append(':').append(payment.pence());
        }
        return text.toString();
    }

    static List<Payment> payments(String text) {
        if (text.isEmpty()) return List.of();
        if (text.indexOf(' ') < 0) return List.of(payment(text, 0, text.length()));
        List<Payment> payments = new ArrayList<>();
        for (int from = 0; from < text.length(); ) {
            int end = text.indexOf(' ', from);
            if (end < 0) end = text.length();
            payments.add(payment(text, from, end));
            from = end + 1;
        }
        return payments;
    }

    private static Payment payment(String text, int from, int end) {
        int day = day(
                figures(text, from, from + 4), figures(text, from + 4, from + 6), figures(text, from + 6, from + 8));
        return new Payment(day, Long.parseLong(text, from + 9, end, 10));
    }
}
