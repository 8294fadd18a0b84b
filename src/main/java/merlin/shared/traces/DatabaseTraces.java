package merlin.shared.traces;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import merlin.shared.Migrations;

/** TRC-3 What a database must not keep beside the rows. */
final class DatabaseTraces {
    private static final String RULE = "TRC-3";

    /** PostgreSQL's settings and the only value that keeps nothing. */
    private static final Map<String, String> POSTGRES = postgres();

    /** Extensions that keep the texts, counts or times of statements. */
    private static final List<String> WATCHERS = List.of(
            "pg_stat_statements", "pg_stat_monitor", "pgaudit", "auto_explain", "pg_qualstats", "pg_stat_kcache");

    private static final List<String> PRELOADED =
            List.of("shared_preload_libraries", "session_preload_libraries", "local_preload_libraries");

    /** Derby's switches, each to be absent or false. */
    private static final List<String> DERBY =
            List.of("derby.storage.logArchiveMode", "derby.language.logStatementText", "derby.language.logQueryPlan");

    private DatabaseTraces() {}

    static List<Trace> found(DataSource database) {
        boolean postgres = Migrations.isPostgres(database);
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            return postgres ? inPostgres(sql) : inDerby(sql);
        } catch (SQLException e) {
            return List.of(new Trace(
                    RULE,
                    "the database's settings cannot be read (" + e.getSQLState() + ")",
                    "let the program's database user read them: grant pg_read_all_settings to it"));
        }
    }

    private static Map<String, String> postgres() {
        Map<String, String> wanted = new LinkedHashMap<>();
        wanted.put("archive_mode", "off");
        wanted.put("wal_level", "minimal");
        wanted.put("max_wal_senders", "0");
        wanted.put("wal_recycle", "off");
        wanted.put("wal_keep_size", "0");
        wanted.put("track_commit_timestamp", "off");
        wanted.put("log_statement", "none");
        wanted.put("log_duration", "off");
        wanted.put("log_min_duration_statement", "-1");
        wanted.put("log_min_duration_sample", "-1");
        wanted.put("log_transaction_sample_rate", "0");
        wanted.put("log_parameter_max_length_on_error", "0");
        wanted.put("log_error_verbosity", "terse"); // otherwise a duplicate key is logged with its value
        return wanted;
    }

    private static List<Trace> inPostgres(Statement sql) throws SQLException {
        Map<String, String> now = new LinkedHashMap<>();
        try (ResultSet row = sql.executeQuery("select name, setting from pg_settings")) {
            while (row.next()) now.put(row.getString(1), row.getString(2));
        }
        List<Trace> found = new ArrayList<>();
        POSTGRES.forEach((name, wanted) -> {
            String value = now.get(name);
            if (value != null && !value.equals(wanted))
                found.add(new Trace(
                        RULE, name + " is " + value, "set " + name + "=" + wanted + " and restart the database"));
        });
        for (String name : PRELOADED) {
            String value = now.getOrDefault(name, "");
            for (String watcher : WATCHERS) {
                if (value.contains(watcher))
                    found.add(new Trace(RULE, name + " loads " + watcher, "take it out and restart the database"));
            }
        }
        if (!now.containsKey("shared_preload_libraries"))
            found.add(new Trace(
                    RULE, "the program's database user may not read all settings", "grant pg_read_all_settings to it"));
        if (!yes(sql, "select not exists (select 1 from pg_replication_slots)"))
            found.add(new Trace(
                    RULE, "a replication slot keeps the log", "drop it: select pg_drop_replication_slot(...)"));
        if (!yes(sql, "select has_function_privilege('pg_switch_wal()', 'execute')"))
            found.add(new Trace(
                    RULE,
                    "the program's database user may not begin a new log file",
                    "grant execute on function pg_switch_wal() to it"));
        if (!yes(sql, MAY_CHECKPOINT))
            found.add(new Trace(
                    RULE, "the program's database user may not make a checkpoint", "grant pg_checkpoint to it"));
        return found;
    }

    /** The role exists from PostgreSQL 15; before, a superuser alone may. */
    private static final String MAY_CHECKPOINT = "select bool_or(rolsuper or rolname = 'pg_checkpoint') from pg_roles"
            + " where pg_has_role(current_user, oid, 'member')";

    private static boolean yes(Statement sql, String question) throws SQLException {
        try (ResultSet row = sql.executeQuery(question)) {
            return row.next() && row.getBoolean(1);
        }
    }

    private static List<Trace> inDerby(Statement sql) throws SQLException {
        List<Trace> found = new ArrayList<>();
        for (String name : DERBY) {
            boolean on = Boolean.getBoolean(name);
            try (ResultSet row = sql.executeQuery("values syscs_util.syscs_get_database_property('" + name + "')")) {
                on |= row.next() && Boolean.parseBoolean(row.getString(1));
            }
            if (on) found.add(new Trace(RULE, name + " is true", "switch it off and restart"));
        }
        return found;
    }
}
