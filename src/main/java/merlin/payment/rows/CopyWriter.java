package merlin.payment.rows;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import merlin.payment.invoice.Days;
import merlin.payment.invoice.Dispute;
import merlin.payment.invoice.Invoice;
import merlin.payment.invoice.Supplier;
import merlin.payment.metrics.Thresholds;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * By PostgreSQL's COPY in its binary form: fields with their length before them, whole numbers with the high byte first, days
 * counted from 2000-01-01.
 */
final class CopyWriter extends InvoiceWriter {
    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0};
    private static final int EPOCH = 10_957;
    private static final int NULL = -1;
    private static final int SENT_AT = 1 << 16;
    /** Longer than any row: 33 fields of at most 300 characters, and the payments. */
    private static final int LONGEST_ROW = 1 << 18;

    private final CopyIn copy;
    private final ByteBuffer rows = ByteBuffer.allocate(SENT_AT + LONGEST_ROW);
    private final byte[] prime;
    private String lastContract;
    private byte[] contract;

    /** A supplier's fields, ready to be sent: its key, and those from id to VCSE. */
    private record Fields(byte[] key, byte[] others) {
        static Fields of(Supplier supplier) {
            ByteBuffer fields = ByteBuffer.allocate(8_192);
            text(fields, supplier.key());
            byte[] key = Arrays.copyOf(fields.array(), fields.position());
            fields.clear();
            text(fields, supplier.id());
            text(fields, InvoiceWriter.register(supplier));
            text(fields, supplier.name());
            text(fields, supplier.size().name());
            yes(fields, supplier.vcse());
            return new Fields(key, Arrays.copyOf(fields.array(), fields.position()));
        }
    }

    CopyWriter(PGConnection connection, int ledger, String primeId, Thresholds thresholds) throws SQLException {
        super(ledger, primeId, thresholds);
        copy = connection.getCopyAPI().copyIn("copy invoice (" + COLUMNS + ") from stdin (format binary)");
        ByteBuffer field = ByteBuffer.allocate(64);
        text(field, primeId);
        prime = Arrays.copyOf(field.array(), field.position());
        rows.put(SIGNATURE).putInt(0).putInt(0);
    }

    @Override
    void write(Invoice invoice, int lastDay) throws SQLException {
        Fields supplier = of(invoice.supplier(), Fields::of);
        Dispute dispute = invoice.dispute();
        rows.putShort((short) COUNT);
        number(id(invoice));
        number(ledger);
        number(0);
        rows.put(prime);
        rows.put(supplier.key);
        text(rows, invoice.number());
        rows.put(supplier.others);
        rows.put(contract(invoice.contract()));
        rows.putInt(2).putShort((short) invoice.tier());
        day(invoice.invoicedOn());
        day(invoice.receivedOn());
        yes(rows, invoice.receiptEstimated());
        day(invoice.dueOn());
        number(invoice.termDays());
        number(invoice.amount());
        number(invoice.credit());
        text(rows, invoice.currency());
        number(invoice.retention());
        day(invoice.releasedOn());
        day(invoice.settledOn());
        day(lastDay);
        text(rows, InvoiceColumns.payments(invoice.payments()));
        yes(rows, dispute != null);
        day(dispute == null ? Days.NONE : dispute.notifiedOn());
        day(dispute == null ? Days.NONE : dispute.resolvedOn());
        yes(rows, dispute == null ? null : dispute.upheld());
        text(rows, invoice.basis().name());
        yes(rows, invoice.intragroup());
        yes(rows, invoice.financed());
        if (rows.position() >= SENT_AT) send();
    }

    private byte[] contract(String name) {
        if (name.equals(lastContract)) return contract;
        ByteBuffer field = ByteBuffer.allocate(2_048);
        text(field, name);
        lastContract = name;
        contract = Arrays.copyOf(field.array(), field.position());
        return contract;
    }

    private void number(long value) {
        rows.putInt(8).putLong(value);
    }

    private void number(int value) {
        rows.putInt(4).putInt(value);
    }

    private void day(int day) {
        if (day == Days.NONE) rows.putInt(NULL);
        else rows.putInt(4).putInt(day - EPOCH);
    }

    private static void yes(ByteBuffer into, Boolean value) {
        if (value == null) into.putInt(NULL);
        else into.putInt(1).put((byte) (value ? 1 : 0));
    }

    private static void text(ByteBuffer into, String text) {
        if (text == null) {
            into.putInt(NULL);
            return;
        }
        byte[] bytes = plain(text).getBytes(StandardCharsets.UTF_8);
        into.putInt(bytes.length).put(bytes);
    }

    private void send() throws SQLException {
        copy.writeToCopy(rows.array(), 0, rows.position());
        rows.clear();
    }

    @Override
    public void finish() throws SQLException {
        rows.putShort((short) -1);
        send();
        copy.endCopy();
    }

    @Override
    public void close() throws SQLException {
        if (copy.isActive()) copy.cancelCopy();
    }
}
