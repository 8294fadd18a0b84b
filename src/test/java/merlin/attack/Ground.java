package merlin.attack;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import merlin.ballot.ABallotDatabase;
import merlin.shared.Migrations;

/**
 * Both programs' databases as files on a disk that the attacker may read. PostgreSQL is set up as the operating rules say
 * (design, section 6) and holds both in one cluster, which is worse than two; Derby as the run command starts it.
 */
record Ground(DataSource registry, DataSource ballot, Path folder, AutoCloseable server) implements AutoCloseable {
    static Ground of(ABallotDatabase kind) throws IOException, SQLException {
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "attack-ground")), "db");
        Ground ground = kind == ABallotDatabase.DERBY ? derby(folder.toAbsolutePath()) : postgres();
        Migrations.run(ground.ballot, "db/ballot");
        return ground;
    }

    private static Ground derby(Path folder) {
        System.setProperty("derby.storage.logSwitchInterval", "100000");
        String url = "jdbc:derby:" + folder + "/%s;create=true";
        DataSource registry = ABallotDatabase.at(url.formatted("registry"), "merlin");
        return new Ground(registry, ABallotDatabase.at(url.formatted("ballot"), "merlin"), folder, () -> {});
    }

    private static Ground postgres() throws IOException, SQLException {
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setServerConfig("archive_mode", "off")
                .setServerConfig("wal_level", "minimal")
                .setServerConfig("max_wal_senders", "0")
                .setServerConfig("wal_recycle", "off")
                .start();
        DataSource main = ABallotDatabase.at(server.getJdbcUrl("postgres", "postgres"), "postgres");
        try (Connection connection = main.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database ballot");
            var row = statement.executeQuery("show data_directory");
            row.next();
            Path folder = Path.of(row.getString(1));
            DataSource ballot = ABallotDatabase.at(server.getJdbcUrl("postgres", "ballot"), "postgres");
            return new Ground(main, ballot, folder, server);
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (Exception e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
