package merlin.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The database of this test run: embedded Derby in memory, or a real PostgreSQL from embedded binaries. */
public final class TestDatabase {
    private static EmbeddedPostgres postgres;

    private TestDatabase() {}

    /** Exit code 0 when the embedded PostgreSQL starts on this machine. */
    public static void main(String[] arguments) {
        postgresUrl();
        stop();
    }

    public static boolean isPostgres() {
        return "postgresql".equals(System.getProperty("merlin.test.database"));
    }

    /** JVM options that point the server at the database of this run. Starts PostgreSQL when it is wanted. */
    static String serverOptions() {
        return isPostgres()
                ? data() + " -Dmerlin.db.url=" + postgresUrl()
                        + " -Dmerlin.db.user=postgres -Dmerlin.db.password=postgres"
                : data() + " -Dmerlin.db.url=jdbc:derby:memory:merlin;create=true";
    }

    /** Where files wait that a test sends. */
    private static String data() {
        return "-Dmerlin.data.dir=" + Path.of("target", "test-data").toAbsolutePath();
    }

    /**
     * Address of a fresh PostgreSQL. MERLIN_TEST_POSTGRES names a running one instead, for machines on which the embedded
     * binaries do not start.
     */
    public static synchronized String postgresUrl() {
        String given = System.getenv("MERLIN_TEST_POSTGRES");
        if (given != null && !given.isBlank()) return given;
        try {
            if (postgres == null)
                postgres = withoutTraces(EmbeddedPostgres.builder()).start();
            return postgres.getJdbcUrl("postgres", "postgres");
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not start", e);
        }
    }

    /** As docs/anonymity-operations.md asks: no survey opens otherwise. */
    private static EmbeddedPostgres.Builder withoutTraces(EmbeddedPostgres.Builder server) {
        return server.setServerConfig("wal_level", "minimal")
                .setServerConfig("max_wal_senders", "0")
                .setServerConfig("wal_recycle", "off")
                .setServerConfig("log_error_verbosity", "terse");
    }

    static synchronized void stop() {
        try {
            if (postgres != null) postgres.close();
            postgres = null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
