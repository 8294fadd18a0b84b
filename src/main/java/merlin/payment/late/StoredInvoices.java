package merlin.payment.late;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import merlin.payment.rows.InvoiceColumns;

/** Reads the rows of single invoices that stand: unpaid ones first, then those paid last. Call it in a transaction. */
@ApplicationScoped
public class StoredInvoices {
    private static final String SELECT = "select " + InvoiceColumns.READ
            + ", prime_id, supplier_register, last_day from invoice where outdated = 0 and ";
    // Paid on its last day: not before the agreed day and the law's last good one, so only these can have been late.
    private static final String PERHAPS_LATE = " and (settled_on is null or settled_on = last_day)";
    private static final int PRIME = 27;

    @Resource(lookup = "java:app/jdbc/merlin")
    DataSource database;

    /** A place in a list. */
    record Place(LocalDate lastDay, long id) {}

    Optional<StoredInvoice> find(long id) {
        return read(SELECT + "id = ?", select -> select.setLong(1, id)).stream().findFirst();
    }

    /** @param after null for the beginning; @param most at most so many */
    List<StoredInvoice> perhapsLateOfPrime(String primeId, Place after, int most) {
        return read(SELECT + "prime_id = ?" + PERHAPS_LATE + page(after, most), select -> {
            select.setString(1, primeId);
            place(select, 2, after);
        });
    }

    /** @param registers register numbers of the partner */
    List<StoredInvoice> perhapsLateOfSupplier(List<String> registers, Place after, int most) {
        if (registers.isEmpty()) return List.of();
        String in = String.join(", ", Collections.nCopies(registers.size(), "?"));
        return read(SELECT + "supplier_register in (" + in + ")" + PERHAPS_LATE + page(after, most), select -> {
            for (int i = 0; i < registers.size(); i++) select.setString(i + 1, registers.get(i));
            place(select, registers.size() + 1, after);
        });
    }

    private static String page(Place after, int most) {
        return (after == null ? "" : " and (last_day < ? or (last_day = ? and id < ?))")
                + " order by last_day desc, id desc fetch first " + most + " rows only";
    }

    private static void place(PreparedStatement select, int first, Place after) throws SQLException {
        if (after == null) return;
        select.setDate(first, Date.valueOf(after.lastDay()));
        select.setDate(first + 1, Date.valueOf(after.lastDay()));
        select.setLong(first + 2, after.id());
    }

    @FunctionalInterface
    private interface Filled {
        void in(PreparedStatement select) throws SQLException;
    }

    private List<StoredInvoice> read(String query, Filled filled) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(query)) {
            filled.in(select);
            InvoiceColumns columns = new InvoiceColumns();
            List<StoredInvoice> found = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next())
                    found.add(new StoredInvoice(
                            row.getLong(1),
                            row.getString(PRIME),
                            row.getString(PRIME + 1),
                            row.getDate(PRIME + 2).toLocalDate(),
                            columns.invoice(row)));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("invoices", e);
        }
    }
}
