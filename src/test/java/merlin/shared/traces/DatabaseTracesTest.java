package merlin.shared.traces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import merlin.shared.ConfiguredDataSource;
import merlin.shared.traces.ADatabaseOnDisk.Opened;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** TRC-3 on real databases. */
class DatabaseTracesTest {
    @TempDir
    Path folder;

    @ParameterizedTest(name = "TRC-3: {0} as the operations guide sets it up keeps no traces")
    @EnumSource
    void aDatabaseSetUpByTheGuideKeepsNoTraces(ADatabaseOnDisk kind) throws SQLException {
        assertEquals(List.of(), found(kind.open(folder)));
    }

    @ParameterizedTest(name = "TRC-3: PostgreSQL with {0}={1} keeps traces")
    @CsvSource({
        "log_statement, all",
        "log_statement, mod",
        "log_duration, on",
        "log_min_duration_statement, 250",
        "log_min_duration_sample, 0",
        "log_transaction_sample_rate, 0.5",
        "log_parameter_max_length_on_error, -1",
        "log_error_verbosity, default"
    })
    void aSettingThatKeepsTracesIsNamed(String name, String value) throws SQLException {
        Opened opened = ADatabaseOnDisk.POSTGRESQL.open(folder);
        String database = opened.only("select current_database()");
        opened.run("alter database " + database + " set " + name + " = '" + value + "'");
        List<String> found = found(opened);
        assertEquals(1, found.size(), found::toString);
        assertTrue(found.get(0).startsWith("TRC-3 " + name + " is " + value + ": set " + name + "="), found::toString);
    }

    @Test
    void trc3_aWatchingExtensionIsNamed() throws SQLException {
        Opened opened = ADatabaseOnDisk.POSTGRESQL.open(folder);
        String database = opened.only("select current_database()");
        opened.run("alter database " + database + " set session_preload_libraries = 'auto_explain'");
        assertEquals(
                List.of("TRC-3 session_preload_libraries loads auto_explain: take it out and restart the database."),
                found(opened));
    }

    @Test
    void trc3_aUserWithoutTheRightsOfTheGuideIsToldWhichToGrant() throws SQLException {
        Opened opened = ADatabaseOnDisk.POSTGRESQL.open(folder);
        String user = "u" + UUID.randomUUID().toString().replace("-", "");
        opened.run("create role " + user + " login password '" + user + "'");
        ConfiguredDataSource asUser = ADatabaseOnDisk.at(urlWithoutUser(opened), user);
        assertEquals(
                List.of(
                        "TRC-3 the program's database user may not read all settings: grant pg_read_all_settings to it.",
                        "TRC-3 the program's database user may not begin a new log file: grant execute on function"
                                + " pg_switch_wal() to it.",
                        "TRC-3 the program's database user may not make a checkpoint: grant pg_checkpoint to it."),
                DatabaseTraces.found(asUser).stream().map(Trace::toString).toList());
        opened.run(
                "grant pg_read_all_settings, pg_checkpoint to " + user,
                "grant execute on function pg_switch_wal() to " + user,
                "grant create on schema public to " + user);
        assertEquals(List.of(), DatabaseTraces.found(asUser));
        WriteAheadLog.forget(asUser);
    }

    @Test
    @DisabledIfEnvironmentVariable(named = "MERLIN_TEST_POSTGRES", matches = ".+", disabledReason = "no second server")
    void trc3_aPostgresqlWithItsOwnDefaultsIsToldEverySettingToChange() throws Exception {
        try (EmbeddedPostgres defaults = EmbeddedPostgres.builder().start()) {
            ConfiguredDataSource database = ADatabaseOnDisk.at(defaults.getJdbcUrl("postgres", "postgres"), "postgres");
            TreeSet<String> named = new TreeSet<>();
            DatabaseTraces.found(database).forEach(trace -> named.add(trace.found()));
            assertTrue(
                    named.containsAll(
                            List.of("wal_level is replica", "wal_recycle is on", "log_error_verbosity is default")),
                    named::toString);
        }
    }

    @Test
    void trc3_aDerbyThatLogsStatementsOrArchivesItsLogIsNamed() throws SQLException {
        Opened opened = ADatabaseOnDisk.DERBY.open(folder);
        opened.run(
                "call syscs_util.syscs_set_database_property('derby.language.logStatementText', 'true')",
                "call syscs_util.syscs_backup_database_and_enable_log_archive_mode('" + folder.resolve("copy")
                        + "', 1)");
        assertEquals(
                List.of(
                        "TRC-3 derby.storage.logArchiveMode is true: switch it off and restart.",
                        "TRC-3 derby.language.logStatementText is true: switch it off and restart."),
                found(opened));
    }

    private static String urlWithoutUser(Opened opened) {
        return ((ConfiguredDataSource) opened.database()).getUrl().replaceFirst("\\?.*", "");
    }

    private static List<String> found(Opened opened) {
        return DatabaseTraces.found(opened.database()).stream()
                .map(Trace::toString)
                .toList();
    }
}
