package merlin.payment.spotcheck;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import merlin.payment.metrics.ReportingPeriod;

/** Reads the list of a check: the invoices that stand and have a part in the period, ordered by ledger and line (PAY-36). */
@ApplicationScoped
class Populations {
    private static final int ROWS_AT_A_TIME = 5_000;
    private static final String LIST =
            "select id, supplier_key, number, received_on, settled_on, disputed, supplier_register, "
                    + "supplier_name, supplier_id, contract from invoice where prime_id = ? and outdated = 0 "
                    + "and (received_on <= ? or settled_on <= ?) and last_day >= ? order by id";

    @Resource(lookup = "java:app/jdbc/merlin")
    DataSource database;

    Population of(SpotCheck.Wanted what, ReportingPeriod period) {
        MessageDigest digest = sha256();
        List<Long> ids = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(LIST)) {
            select.setFetchSize(ROWS_AT_A_TIME);
            select.setString(1, what.primeId());
            select.setDate(2, Date.valueOf(period.to()));
            select.setDate(3, Date.valueOf(period.to()));
            select.setDate(4, Date.valueOf(period.from()));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    if (!takes(row, what, period.to())) continue;
                    ids.add(row.getLong(1));
                    String line = row.getString(2) + "\t" + row.getString(3) + "\n";
                    digest.update(line.getBytes(StandardCharsets.UTF_8));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("list of prime " + what.primeId(), e);
        }
        return new Population(ids, HexFormat.of().formatHex(digest.digest()));
    }

    private static boolean takes(ResultSet row, SpotCheck.Wanted what, LocalDate end) throws SQLException {
        LocalDate received = row.getDate(4).toLocalDate();
        LocalDate settled = row.getDate(5) == null ? null : row.getDate(5).toLocalDate();
        return what.aim().takes(received, settled, row.getBoolean(6), end)
                && (what.supplier() == null
                        || is(what.supplier(), row.getString(7))
                        || is(what.supplier(), row.getString(8))
                        || is(what.supplier(), row.getString(9)))
                && (what.contract() == null || is(what.contract(), row.getString(10)));
    }

    private static boolean is(String wanted, String stated) {
        return stated != null
                && wanted.toLowerCase(Locale.UK).equals(stated.strip().toLowerCase(Locale.UK));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
