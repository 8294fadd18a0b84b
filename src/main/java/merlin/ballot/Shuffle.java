package merlin.ballot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;

/**
 * BAL-8 Breaks the order in which rows arrived: in one transaction the table is locked, read, emptied and filled again in
 * random order. Afterwards all rows carry one transaction's mark and random places. The same statements on Derby and
 * PostgreSQL. Rows pass through memory: about two kilobytes each, some thousands at most.
 */
@ApplicationScoped
public class Shuffle {
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    DataSource database;

    /** Shuffles both tables. Safe at any time: writers wait. */
    void run() {
        shuffle("answers", List.of("cred_hash", "survey_id", "entry", "scores", "nonce", "comment_sent"));
        shuffle("comment", List.of("id", "survey_id", "dimension", "text"));
    }

    private void shuffle(String table, List<String> columns) {
        String names = String.join(", ", columns);
        String marks = String.join(", ", Collections.nCopies(columns.size(), "?"));
        Transaction.run(database, connection -> {
            execute(connection, "lock table " + table + " in exclusive mode");
            List<Object[]> rows = rows(connection, "select " + names + " from " + table, columns.size());
            execute(connection, "truncate table " + table);
            Collections.shuffle(rows, RANDOM);
            insert(connection, "insert into " + table + " (" + names + ") values (" + marks + ")", rows);
            return null;
        });
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<Object[]> rows(Connection connection, String sql, int columns) throws SQLException {
        List<Object[]> rows = new ArrayList<>();
        try (Statement select = connection.createStatement();
                ResultSet row = select.executeQuery(sql)) {
            while (row.next()) {
                Object[] values = new Object[columns];
                for (int i = 0; i < columns; i++) values[i] = value(row, i + 1);
                rows.add(values);
            }
        }
        return rows;
    }

    /** Derby hands out a locator for bytes unless asked for the bytes themselves; each column may be read once only. */
    private static Object value(ResultSet row, int column) throws SQLException {
        return switch (row.getMetaData().getColumnType(column)) {
            case Types.BLOB, Types.BINARY -> row.getBytes(column);
            default -> row.getObject(column);
        };
    }

    private static void insert(Connection connection, String sql, List<Object[]> rows) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (Object[] row : rows) {
                for (int i = 0; i < row.length; i++) {
                    if (row[i] instanceof byte[] bytes) insert.setBytes(i + 1, bytes);
                    else insert.setObject(i + 1, row[i]);
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
