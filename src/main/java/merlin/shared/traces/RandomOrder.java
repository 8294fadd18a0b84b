package merlin.shared.traces;

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

/**
 * TRC-1 Breaks the order in which rows arrived. The same statements on Derby and PostgreSQL. Rows pass through memory: about
 * two kilobytes each, some thousands at most. A deleted row is gone from the table's files afterwards.
 */
public final class RandomOrder {
    private static final SecureRandom RANDOM = new SecureRandom();

    private RandomOrder() {}

    /** Locks, reads, empties and fills the table within the caller's transaction; other writers wait for it. */
    public static void layDown(Connection connection, String table, List<String> columns) throws SQLException {
        String names = String.join(", ", columns);
        String marks = String.join(", ", Collections.nCopies(columns.size(), "?"));
        execute(connection, "lock table " + table + " in exclusive mode");
        List<Object[]> rows = rows(connection, "select " + names + " from " + table, columns.size());
        execute(connection, "truncate table " + table);
        Collections.shuffle(rows, RANDOM);
        insert(connection, "insert into " + table + " (" + names + ") values (" + marks + ")", rows);
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
                for (int i = 0; i < row.length; i++) insert.setObject(i + 1, row[i]);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
