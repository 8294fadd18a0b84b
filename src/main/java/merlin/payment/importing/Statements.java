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
import java.util.stream.LongStream;
import merlin.payment.rows.InvoiceColumns;
import org.postgresql.PGConnection;

/**
 * Which statement of an invoice counts, when a ledger's rows have come in (PAY-28): that of the latest period among the ledgers
 * that stand. The same invoice is the same number of the same supplier.
 */
final class Statements {
    private static final int ROWS = 1_000;

    /** One invoice in two ledgers: a is walked through, b is looked up. Each ledger states an invoice once (PAY-25). */
    private static final String TWINS =
            "select a.id, a.received_on, a.settled_on, b.id, b.received_on, b.settled_on from"
                    + " --DERBY-PROPERTIES joinOrder=FIXED\n"
                    + " invoice a, invoice b --DERBY-PROPERTIES joinStrategy=NESTEDLOOP, constraint=INVOICE_ONCE\n"
                    + " where b.prime_id = a.prime_id and b.supplier_key = a.supplier_key and b.number = a.number and ";

    private final Connection connection;
    private final List<Ledger> others;
    private LocalDate firstDay;

    /** @param others that stand beside the ledger at hand */
    Statements(Connection connection, List<Ledger> others) {
        this.connection = connection;
        this.others = others;
    }

    /**
     * @param carriedOn invoices that ledgers of other periods state, too
     * @param allCount whether all statements of the fresh ledger count
     * @param firstDay of statements of other ledgers that no longer count, or count again; null when there are none
     */
    record Settled(long carriedOn, boolean allCount, LocalDate firstDay) {}

    /** @param fresh its rows have come in, all of them counting */
    Settled settle(Ledger fresh, Replacement replacement) throws SQLException {
        if (isPostgres() && !(others.isEmpty() && replacement.replaced().isEmpty())) plan();
        for (Ledger replaced : replacement.replaced()) outdate(replaced);
        long[] older = statedToo(fresh, replacement.older(), true);
        long[] newer = statedToo(fresh, replacement.later(), false);
        update("update invoice set outdated = ledger where id = ?", older);
        update("update invoice set outdated = ledger where id = ?", newer);
        for (Ledger replaced : replacement.replaced()) revive(replaced);
        verify(fresh);
        return new Settled(older.length + newer.length, newer.length == 0, firstDay);
    }

    /** None of its statements counts any more. @return first day of statements of others that count again; null when none does */
    LocalDate withdraw(Ledger ledger) throws SQLException {
        outdate(ledger);
        revive(ledger);
        return firstDay;
    }

    private boolean isPostgres() throws SQLException {
        return connection.isWrapperFor(PGConnection.class);
    }

    /** PostgreSQL knows nothing yet of the rows that have just come, and would look for each of them among all. */
    private void plan() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("analyze invoice");
        }
    }

    private void outdate(Ledger gone) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("update invoice set outdated = ledger where outdated = 0 and " + rowsOf("", gone));
        }
    }

    /** What no longer counts of the invoices that the fresh ledger and one of these state: theirs, or the fresh one's. */
    private long[] statedToo(Ledger fresh, List<Ledger> ledgers, boolean theirs) throws SQLException {
        LongStream.Builder ids = LongStream.builder();
        twins(List.of(fresh), ledgers, "a.outdated = 0 and b.outdated = 0", (id, other, first) -> {
            ids.add(theirs ? other : id);
            if (theirs) alsoFrom(first);
        });
        return ids.build().toArray();
    }

    /** What only a ledger that is gone had outdated counts again: of each invoice the statement of the latest period. */
    private void revive(Ledger gone) throws SQLException {
        List<Ledger> latestFirst = others.stream()
                .sorted(Comparator.comparing((Ledger l) -> l.getPeriod().to()).reversed())
                .toList();
        for (Ledger ledger : latestFirst) {
            LongStream.Builder ids = LongStream.builder();
            String nobodyCounts = "a.outdated <> 0 and b.outdated <> 0 and not exists (select 1 from invoice n where "
                    + "n.prime_id = a.prime_id and n.supplier_key = a.supplier_key and n.number = a.number and n.outdated = 0)";
            twins(List.of(gone), List.of(ledger), nobodyCounts, (id, other, first) -> {
                ids.add(other);
                alsoFrom(first);
            });
            update("update invoice set outdated = 0 where id = ?", ids.build().toArray());
        }
    }

    /** No invoice of the fresh ledger counts in another one, too. */
    private void verify(Ledger fresh) throws SQLException {
        long twice = statedToo(fresh, others, false).length;
        if (twice > 0) throw new IllegalStateException(twice + " invoices would count twice");
    }

    /** An older statement may have put the invoice into periods in which the new one does not. */
    private void alsoFrom(LocalDate first) {
        if (firstDay == null || first.isBefore(firstDay)) firstDay = first;
    }

    private interface Each {
        /** @param id of the first group's statement; @param other of the second group's; @param first day that the latter knows */
        void twin(long id, long other, LocalDate first) throws SQLException;
    }

    /** Pairs of statements of one invoice, one from either group. The smaller group is walked through. */
    private void twins(List<Ledger> group, List<Ledger> others, String condition, Each each) throws SQLException {
        if (others.isEmpty()) return;
        boolean turned = invoices(others) < invoices(group);
        List<Ledger> walked = turned ? others : group;
        String lookedUp = "b.ledger in (" + numbers(turned ? group : others) + ")";
        for (Ledger ledger : walked) {
            String query = TWINS + rowsOf("a.", ledger) + " and " + lookedUp + " and " + condition;
            try (PreparedStatement select = connection.prepareStatement(query)) {
                select.setFetchSize(ROWS);
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        if (turned) each.twin(row.getLong(4), row.getLong(1), earlier(row.getDate(2), row.getDate(3)));
                        else each.twin(row.getLong(1), row.getLong(4), earlier(row.getDate(5), row.getDate(6)));
                    }
                }
            }
        }
    }

    private static LocalDate earlier(Date received, Date settled) {
        return settled == null || settled.after(received) ? received.toLocalDate() : settled.toLocalDate();
    }

    private static long invoices(List<Ledger> ledgers) {
        return ledgers.stream().mapToLong(Ledger::getInvoices).sum();
    }

    private static String rowsOf(String alias, Ledger ledger) {
        return alias + "id >= " + InvoiceColumns.firstId(ledger.getNumber()) + " and " + alias + "id < "
                + InvoiceColumns.firstId(ledger.getNumber() + 1);
    }

    private static String numbers(List<Ledger> ledgers) {
        return ledgers.stream().map(l -> String.valueOf(l.getNumber())).collect(Collectors.joining(", "));
    }

    private void update(String sql, long[] ids) throws SQLException {
        if (ids.length == 0) return;
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            for (int i = 0; i < ids.length; i++) {
                update.setLong(1, ids[i]);
                update.addBatch();
                if (i % ROWS == ROWS - 1) update.executeBatch();
            }
            update.executeBatch();
        }
    }
}
