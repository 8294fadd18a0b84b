package merlin.ballot;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import merlin.shared.ConfiguredDataSource;
import merlin.shared.Migrations;
import merlin.testing.TestDatabase;

/** The two kinds of database, each giving a fresh ballot database to every test. */
public enum ABallotDatabase {
    DERBY {
        @Override
        public DataSource empty() {
            return at("jdbc:derby:memory:ballot-" + UUID.randomUUID() + ";create=true", "merlin");
        }
    },
    POSTGRESQL {
        @Override
        public DataSource empty() {
            String name = "ballot_" + UUID.randomUUID().toString().replace("-", "");
            String server = TestDatabase.postgresUrl();
            try (Connection connection = at(server, "postgres").getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create database " + name);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return at(server.replaceFirst("/postgres(?=\\?|$)", "/" + name), "postgres");
        }
    };

    public abstract DataSource empty();

    /** With the schema of this release. */
    public DataSource fresh() {
        DataSource database = empty();
        Migrations.run(database, "db/ballot");
        return database;
    }

    public static DataSource at(String url, String user) {
        ConfiguredDataSource database = new ConfiguredDataSource();
        database.setUrl(url);
        database.setUser(user);
        database.setPassword(user);
        return database;
    }
}
