package merlin.shared;

import org.junit.jupiter.api.Test;

class ScratchMigrationsTest {
    @Test
    void derby() {
        ConfiguredDataSource ds = new ConfiguredDataSource();
        ds.setUrl("jdbc:derby:memory:scratch;create=true");
        ds.setUser("m"); ds.setPassword("m");
        Migrations.run(ds, "db/registry");
    }
    @Test
    void postgres() throws Exception {
        try (var pg = io.zonky.test.db.postgres.embedded.EmbeddedPostgres.start()) {
            ConfiguredDataSource ds = new ConfiguredDataSource();
            ds.setUrl(pg.getJdbcUrl("postgres", "postgres"));
            ds.setUser("postgres"); ds.setPassword("postgres");
            Migrations.run(ds, "db/registry");
        }
    }
}
