package merlin.shared;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings a database's schema up to date. One script serves Derby and PostgreSQL; the two type names that differ are
 * placeholders: <code>${text}</code> (long text) and <code>${bytes}</code> (byte string).
 */
public final class Migrations {
    private Migrations() {}

    /** Runs the scripts of {@code folder}, such as {@code db/registry}, that this database has not seen yet. */
    public static void run(DataSource database, String folder) {
        boolean postgres = isPostgres(database);
        Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:" + folder)
                .placeholders(Map.of("text", postgres ? "text" : "clob", "bytes", postgres ? "bytea" : "blob"))
                .load()
                .migrate();
    }

    public static boolean isPostgres(DataSource database) {
        try (Connection connection = database.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().startsWith("PostgreSQL");
        } catch (SQLException e) {
            throw new IllegalStateException("The database cannot be reached: " + e.getMessage(), e);
        }
    }
}
