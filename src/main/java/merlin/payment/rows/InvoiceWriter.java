package merlin.payment.rows;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Consumer;
import merlin.account.Identifier;
import merlin.payment.invoice.Invoice;
import merlin.payment.invoice.Supplier;
import merlin.payment.metrics.Thresholds;
import org.postgresql.PGConnection;

/** Writes the invoices of one ledger into the table {@code invoice}, in the way the database takes them fastest. */
public abstract class InvoiceWriter implements Consumer<Invoice>, AutoCloseable {
    static final String COLUMNS =
            "id, ledger, outdated, prime_id, supplier_key, number, supplier_id, supplier_register, "
                    + "supplier_name, supplier_size, vcse, contract, tier, invoiced_on, received_on, receipt_estimated, due_on, term_days, "
                    + "amount, credit, currency, retention, released_on, settled_on, last_day, payments, disputed, dispute_told_on, "
                    + "dispute_resolved_on, dispute_upheld, basis, intragroup, financed";
    static final int COUNT = COLUMNS.split(",").length;

    private static final int MOST_SUPPLIERS = 1 << 16;

    final int ledger;
    final String primeId;
    private final Thresholds thresholds;
    private final Map<Supplier, Object> suppliers = new IdentityHashMap<>();
    private long written;

    InvoiceWriter(int ledger, String primeId, Thresholds thresholds) {
        this.ledger = ledger;
        this.primeId = primeId;
        this.thresholds = thresholds;
    }

    /** @param connection in a transaction; COPY on PostgreSQL, a batch on others */
    public static InvoiceWriter into(Connection connection, int ledger, String primeId, Thresholds thresholds)
            throws SQLException {
        return connection.isWrapperFor(PGConnection.class)
                ? new CopyWriter(connection.unwrap(PGConnection.class), ledger, primeId, thresholds)
                : new BatchWriter(connection, ledger, primeId, thresholds);
    }

    @Override
    public final void accept(Invoice invoice) {
        try {
            write(invoice, Span.of(invoice, thresholds).last());
            written++;
        } catch (SQLException e) {
            throw new IllegalStateException("the invoice of line " + invoice.line() + " was not written", e);
        }
    }

    abstract void write(Invoice invoice, int lastDay) throws SQLException;

    /** Everything handed over is in the table, for this transaction. */
    public abstract void finish() throws SQLException;

    /** Ends it, whether or not it was finished. */
    @Override
    public abstract void close() throws SQLException;

    public long written() {
        return written;
    }

    final long id(Invoice invoice) {
        return InvoiceColumns.id(ledger, invoice.line());
    }

    /** What a writer keeps of a supplier: many rows share one. */
    @SuppressWarnings("unchecked")
    final <T> T of(Supplier supplier, java.util.function.Function<Supplier, T> made) {
        if (suppliers.size() > MOST_SUPPLIERS) suppliers.clear();
        return (T) suppliers.computeIfAbsent(supplier, made);
    }

    /** The supplier's id as accounts have register numbers; null when it is none. */
    static String register(Supplier supplier) {
        String id = supplier.id().strip();
        for (String scheme : Identifier.SCHEMES) {
            if (id.regionMatches(true, 0, scheme, 0, scheme.length()) && id.length() > scheme.length() + 1) {
                char mark = id.charAt(scheme.length());
                if (mark == '-' || mark == ':') {
                    return Identifier.of(scheme, id.substring(scheme.length() + 1))
                            .map(Identifier::toString)
                            .orElse(null);
                }
            }
        }
        return null;
    }

    /** PostgreSQL keeps no character 0 in text. */
    static String plain(String text) {
        return text.indexOf('\0') < 0 ? text : text.replace('\0', ' ');
    }
}
