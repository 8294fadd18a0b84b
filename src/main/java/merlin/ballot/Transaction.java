package merlin.ballot;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;

/** A piece of work in one database transaction. Errors name a code of the database, never a value. */
final class Transaction {
    /** Two callers met at the same row: duplicate key, serialization failure, deadlock. The work may simply be repeated. */
    private static final Set<String> MET = Set.of("23505", "40001", "40P01");

    private static final int TRIES = 5;

    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    private Transaction() {}

    /** Runs the work, again if it met another caller's. All or nothing: an exception rolls back. */
    static <T> T run(DataSource database, Work<T> work) {
        for (int left = TRIES; ; left--) {
            try (Connection connection = database.getConnection()) {
                return once(connection, work);
            } catch (SQLException e) {
                if (left == 1 || !MET.contains(String.valueOf(e.getSQLState()))) {
                    throw new IllegalStateException("database " + e.getSQLState());
                }
            }
        }
    }

    private static <T> T once(Connection connection, Work<T> work) throws SQLException {
        connection.setAutoCommit(false);
        try {
            T result = work.on(connection);
            connection.commit();
            return result;
        } catch (SQLException | RuntimeException e) {
            connection.rollback();
            throw e;
        }
    }
}
