package merlin.attack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import merlin.ballot.ABallotDatabase;
import merlin.shared.ConfiguredDataSource;
import merlin.shared.Migrations;

/** A database that outlives the process which uses it: Derby in a folder, PostgreSQL in its server. */
record Surviving(ABallotDatabase kind, ConfiguredDataSource database) {
    /** A new one with the schema, such as {@code db/ballot}. */
    static Surviving of(ABallotDatabase kind, String schema) throws IOException {
        Surviving fresh = new Surviving(kind, kind == ABallotDatabase.DERBY ? derby() : postgres(kind));
        Migrations.run(fresh.database, schema);
        return fresh;
    }

    private static ConfiguredDataSource derby() throws IOException {
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "attack-ground")), "db");
        return (ConfiguredDataSource)
                ABallotDatabase.at("jdbc:derby:" + folder.toAbsolutePath() + "/db;create=true", "merlin");
    }

    private static ConfiguredDataSource postgres(ABallotDatabase kind) {
        return (ConfiguredDataSource) kind.empty();
    }

    /** Lets go of the database, so that another process may open it: embedded Derby has one owner. */
    void release() {
        if (kind != ABallotDatabase.DERBY) return;
        try {
            ABallotDatabase.at(database.getUrl().replace(";create=true", ";shutdown=true"), "merlin")
                    .getConnection();
        } catch (SQLException ended) {
            // Derby says by an exception that the database is shut down, or was
        }
    }
}
