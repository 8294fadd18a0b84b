package merlin.shared;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class RegistryMigrationsTest {
    @Test
    void everyScriptRunsOnDerbyAndASecondRunChangesNothing() {
        ConfiguredDataSource derby = database("jdbc:derby:memory:migrations;create=true", "merlin");
        Migrations.run(derby, "db/registry");
        Migrations.run(derby, "db/registry");
        assertFalse(Migrations.isPostgres(derby));
    }

    @Test
    void everyScriptRunsOnPostgreSqlAndASecondRunChangesNothing() throws IOException {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            ConfiguredDataSource postgres = database(server.getJdbcUrl("postgres", "postgres"), "postgres");
            Migrations.run(postgres, "db/registry");
            Migrations.run(postgres, "db/registry");
            assertTrue(Migrations.isPostgres(postgres));
        }
    }

    private static ConfiguredDataSource database(String url, String user) {
        ConfiguredDataSource database = new ConfiguredDataSource();
        database.setUrl(url);
        database.setUser(user);
        database.setPassword(user);
        return database;
    }
}
