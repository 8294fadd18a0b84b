package merlin.survey;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;
import merlin.shared.Allowed;
import merlin.shared.Migrations;
import merlin.shared.Role;

/**
 * SUR-21 Breaks the order of the partner lists, every night and when a survey closes, whether or not anybody collected: all
 * rows are laid down anew in random order by one transaction. Row positions, row versions and transaction marks then tell
 * nothing of who collected when. Collecting waits meanwhile.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
@Allowed(value = Role.SYSTEM, logged = false)
public class ShufflePartners {
    private static final String COLUMNS = "survey_id, partner_id, salt, collected, blinded_hash";

    @Resource(lookup = "java:app/jdbc/merlin")
    DataSource database;

    public void shuffle() {
        boolean postgres = Migrations.isPostgres(database);
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute("lock table survey_partner in exclusive mode");
            if (postgres) onPostgres(sql);
            else onDerby(connection, sql);
        } catch (SQLException e) {
            throw new IllegalStateException("the shuffle failed: " + e.getSQLState());
        }
    }

    private static void onPostgres(Statement sql) throws SQLException {
        sql.execute("create temporary table shuffled on commit drop as select " + COLUMNS + " from survey_partner");
        sql.execute("truncate survey_partner");
        sql.execute(
                "insert into survey_partner (" + COLUMNS + ") select " + COLUMNS + " from shuffled order by random()");
    }

    private static void onDerby(Connection connection, Statement sql) throws SQLException {
        List<Object[]> rows = new ArrayList<>();
        try (ResultSet row = sql.executeQuery("select " + COLUMNS + " from survey_partner")) {
            while (row.next()) {
                rows.add(new Object[] {
                    row.getString(1), row.getString(2), row.getString(3), row.getBoolean(4), row.getString(5)
                });
            }
        }
        Collections.shuffle(rows, new SecureRandom());
        sql.execute("truncate table survey_partner");
        try (PreparedStatement insert =
                connection.prepareStatement("insert into survey_partner (" + COLUMNS + ") values (?, ?, ?, ?, ?)")) {
            for (Object[] row : rows) {
                for (int i = 0; i < row.length; i++)
                    insert.setObject(i + 1, row[i], i == 3 ? java.sql.Types.BOOLEAN : java.sql.Types.VARCHAR);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
