package merlin.payment.rows;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import merlin.payment.invoice.Days;
import merlin.payment.invoice.Dispute;
import merlin.payment.invoice.Invoice;
import merlin.payment.invoice.Supplier;
import merlin.payment.metrics.Thresholds;

/** By statements in batches, as any database takes them. */
final class BatchWriter extends InvoiceWriter {
    private static final int ROWS = 1_000;

    private final PreparedStatement insert;
    private final Map<Integer, Date> dates = new HashMap<>();
    private int waiting;

    private record Names(String key, String register) {
        static Names of(Supplier supplier) {
            return new Names(plain(supplier.key()), InvoiceWriter.register(supplier));
        }
    }

    BatchWriter(Connection connection, int ledger, String primeId, Thresholds thresholds) throws SQLException {
        super(ledger, primeId, thresholds);
        insert = connection.prepareStatement(
                "insert into invoice (" + COLUMNS + ") values (?" + ", ?".repeat(COUNT - 1) + ")");
    }

    @Override
    void write(Invoice invoice, int lastDay) throws SQLException {
        Supplier supplier = invoice.supplier();
        Names names = of(supplier, Names::of);
        Dispute dispute = invoice.dispute();
        insert.setLong(1, id(invoice));
        insert.setInt(2, ledger);
        insert.setInt(3, 0);
        insert.setString(4, primeId);
        insert.setString(5, names.key);
        insert.setString(6, plain(invoice.number()));
        insert.setString(7, plain(supplier.id()));
        insert.setString(8, names.register);
        insert.setString(9, plain(supplier.name()));
        insert.setString(10, supplier.size().name());
        yes(11, supplier.vcse());
        insert.setString(12, plain(invoice.contract()));
        insert.setInt(13, invoice.tier());
        day(14, invoice.invoicedOn());
        day(15, invoice.receivedOn());
        insert.setBoolean(16, invoice.receiptEstimated());
        day(17, invoice.dueOn());
        insert.setInt(18, invoice.termDays());
        insert.setLong(19, invoice.amount());
        insert.setLong(20, invoice.credit());
        insert.setString(21, invoice.currency());
        insert.setLong(22, invoice.retention());
        day(23, invoice.releasedOn());
        day(24, invoice.settledOn());
        day(25, lastDay);
        insert.setString(26, InvoiceColumns.payments(invoice.payments()));
        insert.setBoolean(27, dispute != null);
        day(28, dispute == null ? Days.NONE : dispute.notifiedOn());
        day(29, dispute == null ? Days.NONE : dispute.resolvedOn());
        yes(30, dispute == null ? null : dispute.upheld());
        insert.setString(31, invoice.basis().name());
        insert.setBoolean(32, invoice.intragroup());
        insert.setBoolean(33, invoice.financed());
        insert.addBatch();
        if (++waiting == ROWS) send();
    }

    private void day(int column, int day) throws SQLException {
        if (day == Days.NONE) insert.setNull(column, Types.DATE);
        else insert.setDate(column, dates.computeIfAbsent(day, d -> Date.valueOf(LocalDate.ofEpochDay(d))));
    }

    private void yes(int column, Boolean value) throws SQLException {
        if (value == null) insert.setNull(column, Types.BOOLEAN);
        else insert.setBoolean(column, value);
    }

    private void send() throws SQLException {
        insert.executeBatch();
        waiting = 0;
    }

    @Override
    public void finish() throws SQLException {
        if (waiting > 0) send();
    }

    @Override
    public void close() throws SQLException {
        insert.close();
    }
}
