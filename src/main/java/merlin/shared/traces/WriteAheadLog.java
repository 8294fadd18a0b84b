package merlin.shared.traces;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import merlin.shared.Migrations;

/**
 * TRC-2 Makes the write-ahead log forget. It still holds every row in the order of arrival after the rows themselves were laid
 * down anew; a checkpoint alone leaves it. PostgreSQL begins a new log file first, then removes the old ones at the
 * checkpoint; Derby removes a log file at a checkpoint once it is full, so it is filled first. Nothing is left in the
 * database's folder; the disk's freed blocks are another matter (docs/anonymity-operations.md).
 */
public final class WriteAheadLog {
    /** Derby begins a new log file after this many bytes unless told otherwise. */
    private static final int DERBY_LOG_FILE = 1_048_576;

    private static final int FILLER = 30_000;
    private static final String NO_SUCH_TABLE = "42Y55";

    private WriteAheadLog() {}

    /** To be called outside any transaction, after the one that laid rows down anew. Takes about a second. */
    public static void forget(DataSource database) {
        boolean postgres = Migrations.isPostgres(database);
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            connection.setAutoCommit(true);
            if (postgres) {
                sql.execute("select pg_switch_wal()");
                sql.execute("checkpoint");
            } else {
                fill(connection, sql);
                sql.execute("call syscs_util.syscs_checkpoint_database()");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("TRC-2 the database's log could not be emptied: " + e.getSQLState());
        }
    }

    /** Twice what a log file holds, into a table that goes again at once. */
    private static void fill(Connection connection, Statement sql) throws SQLException {
        dropFiller(sql);
        sql.execute("create table filler (text varchar(" + FILLER + "))");
        int bytes = 2 * Integer.getInteger("derby.storage.logSwitchInterval", DERBY_LOG_FILE);
        try (PreparedStatement insert = connection.prepareStatement("insert into filler (text) values (?)")) {
            insert.setString(1, "x".repeat(FILLER));
            for (int written = 0; written < bytes; written += FILLER) insert.execute();
        }
        dropFiller(sql);
    }

    private static void dropFiller(Statement sql) throws SQLException {
        try {
            sql.execute("drop table filler");
        } catch (SQLException e) {
            if (!NO_SUCH_TABLE.equals(e.getSQLState())) throw e;
        }
    }
}
