package merlin.shared.traces;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import merlin.shared.ConfiguredDataSource;
import merlin.shared.Migrations;
import merlin.testing.TestDatabase;

/** A fresh database of either kind whose files can be read. */
public enum ADatabaseOnDisk {
    DERBY {
        @Override
        public Opened open(Path folder) {
            Path files = folder.resolve("derby-" + UUID.randomUUID());
            return new Opened(at("jdbc:derby:" + files + ";create=true", "merlin"), files);
        }
    },
    POSTGRESQL {
        @Override
        public Opened open(Path folder) throws SQLException {
            String name = "traces_" + UUID.randomUUID().toString().replace("-", "");
            String server = TestDatabase.postgresUrl();
            try (Connection connection = at(server, "postgres").getConnection();
                    Statement sql = connection.createStatement()) {
                sql.execute("create database " + name);
                try (ResultSet row = sql.executeQuery("show data_directory")) {
                    row.next();
                    Path files = Path.of(row.getString(1));
                    return new Opened(at(server.replaceFirst("/postgres(?=\\?|$)", "/" + name), "postgres"), files);
                }
            }
        }
    };

    /** @param files the whole folder, of the whole server for PostgreSQL */
    public record Opened(DataSource database, Path files) {
        /** Embedded PostgreSQL puts off writing its log; a real one does not. */
        void onDisk() throws SQLException {
            if (Migrations.isPostgres(database)) run("checkpoint");
        }

        /** The first value of the first row. */
        String only(String query) throws SQLException {
            try (Connection connection = database.getConnection();
                    Statement sql = connection.createStatement();
                    ResultSet row = sql.executeQuery(query)) {
                row.next();
                return row.getString(1);
            }
        }

        void run(String... statements) throws SQLException {
            try (Connection connection = database.getConnection();
                    Statement sql = connection.createStatement()) {
                for (String statement : statements) sql.execute(statement);
            }
        }
    }

    public abstract Opened open(Path folder) throws SQLException;

    static ConfiguredDataSource at(String url, String user) {
        ConfiguredDataSource database = new ConfiguredDataSource();
        database.setUrl(url);
        database.setUser(user);
        database.setPassword(user);
        return database;
    }
}
