package merlin.payment.importing;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import merlin.payment.figures.InvoiceColumns;
import org.postgresql.PGConnection;

/**
 * Which statement of an invoice counts, when a ledger's rows have come in (PAY-28): that of the latest period among the ledgers
 * that stand. The same invoice is the same number of the same supplier.
 */
final class Statements {
    private static final String SAME = "n.prime_id = invoice.prime_id and n.supplier_key = invoice.supplier_key "
            + "and n.number = invoice.number";

    private final Connection connection;
    private final Ledger fresh;
    private final Replacement replacement;

    Statements(Connection connection, Ledger fresh, Replacement replacement) {
        this.connection = connection;
        this.fresh = fresh;
        this.replacement = replacement;
    }

    /**
     * @param carriedOn invoices that ledgers of other periods state, too
     * @param allCount whether all statements of the fresh ledger count
     * @param firstDay of older statements that no longer count; null when there are none
     */
    record Settled(long carriedOn, boolean allCount, LocalDate firstDay) {}

    Settled settle() throws SQLException {
        if (isPostgres()) plan();
        for (Ledger replaced : replacement.replaced()) outdate(replaced);
        long carried = 0;
        long outdated = 0;
        LocalDate firstDay = null;
        if (!replacement.older().isEmpty()) {
            carried += update("update invoice set outdated = ledger where outdated = 0 and prime_id = ? and ledger in ("
                    + numbers(replacement.older()) + ") and exists (select 1 from invoice n where " + SAME
                    + " and n.ledger = " + fresh.getNumber() + ")");
            if (carried > 0) firstDay = firstDayOfCarried();
        }
        if (!replacement.later().isEmpty()) {
            outdated = update("update invoice set outdated = ledger where outdated = 0 and prime_id = ? and "
                    + rowsOf(fresh) + " and exists (select 1 from invoice n where " + SAME
                    + " and n.outdated = 0 and n.ledger in (" + numbers(replacement.later()) + "))");
        }
        if (!replacement.replaced().isEmpty()) revive();
        if (!replacement.older().isEmpty() || !replacement.later().isEmpty()) verify();
        return new Settled(carried + outdated, outdated == 0, firstDay);
    }

    private boolean isPostgres() throws SQLException {
        return connection.isWrapperFor(PGConnection.class);
    }

    /** PostgreSQL knows nothing yet of the rows that have just come, and would look for each of them among all. */
    private void plan() throws SQLException {
        if (replacement.older().isEmpty()
                && replacement.later().isEmpty()
                && replacement.replaced().isEmpty()) return;
        try (Statement statement = connection.createStatement()) {
            statement.execute("analyze invoice");
        }
    }

    private void outdate(Ledger replaced) throws SQLException {
        update("update invoice set outdated = ledger where outdated = 0 and prime_id = ? and " + rowsOf(replaced));
    }

    /** What only a replaced ledger had outdated counts again: of each invoice the statement of the latest period. */
    private void revive() throws SQLException {
        List<Ledger> latestFirst = Stream.of(replacement.later(), List.of(fresh), replacement.older())
                .flatMap(List::stream)
                .sorted(Comparator.comparing((Ledger l) -> l.getPeriod().to()).reversed())
                .toList();
        for (Ledger ledger : latestFirst) {
            update("update invoice set outdated = 0 where outdated <> 0 and prime_id = ? and " + rowsOf(ledger)
                    + " and not exists (select 1 from invoice n where " + SAME + " and n.outdated = 0)");
        }
    }

    /** No invoice of the fresh ledger counts in another one, too. */
    private void verify() throws SQLException {
        String query = "select count(*) from invoice where outdated = 0 and prime_id = ? and " + rowsOf(fresh)
                + " and exists (select 1 from invoice n where " + SAME + " and n.outdated = 0 and n.ledger <> "
                + fresh.getNumber() + ")";
        try (PreparedStatement select = connection.prepareStatement(query)) {
            select.setString(1, fresh.getPrimeId());
            try (ResultSet row = select.executeQuery()) {
                row.next();
                if (row.getLong(1) > 0) throw new IllegalStateException(row.getLong(1) + " invoices would count twice");
            }
        }
    }

    /** An older statement may have put the invoice into periods in which the new one does not. */
    private LocalDate firstDayOfCarried() throws SQLException {
        String query =
                "select min(received_on), min(settled_on) from invoice where outdated <> 0 and prime_id = ? and ledger in ("
                        + numbers(replacement.older()) + ") and exists (select 1 from invoice n where " + SAME
                        + " and n.ledger = "
                        + fresh.getNumber() + ")";
        try (PreparedStatement select = connection.prepareStatement(query)) {
            select.setString(1, fresh.getPrimeId());
            try (ResultSet row = select.executeQuery()) {
                row.next();
                Date received = row.getDate(1);
                Date settled = row.getDate(2);
                return settled == null || settled.after(received) ? received.toLocalDate() : settled.toLocalDate();
            }
        }
    }

    private static String rowsOf(Ledger ledger) {
        return "id >= " + InvoiceColumns.firstId(ledger.getNumber()) + " and id < "
                + InvoiceColumns.firstId(ledger.getNumber() + 1);
    }

    private static String numbers(List<Ledger> ledgers) {
        return ledgers.stream().map(l -> String.valueOf(l.getNumber())).collect(Collectors.joining(", "));
    }

    private long update(String sql) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.setString(1, fresh.getPrimeId());
            return update.executeUpdate();
        }
    }
}
