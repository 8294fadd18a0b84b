import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import merlin.payment.ledger.GeneratedLedger;
import merlin.shared.ConfiguredDataSource;
import merlin.shared.Migrations;
import merlin.testing.LedgerVisitor;
import merlin.testing.RunningMerlin;
import merlin.testing.Visitor;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * Measures how long the running product takes from "Bring it in" to figures, beside what the database cannot do without: on
 * PostgreSQL, COPY of the same rows into a bare table with the same keys and indexes; on Derby, the same rows by JDBC batch into
 * the same table in a database of its own. With FOLDER, in which LedgerBenchmark has run, the command line and DuckDB answer their
 * question from the same files as well. Runs take turns; quote the ratios. Run from the project's root after
 * {@code mvn -q -DskipTests package dependency:build-classpath -Dmdep.outputFile=target/bench-classpath}:
 * {@code java -Xmx6g -cp "target/test-classes:target/classes:$(cat target/bench-classpath)" src/bench/java/ImportBenchmark.java [ROWS] [RUNS, at most 3] [postgresql|derby|both] [FOLDER]}
 */
class ImportBenchmark {
    static final LocalDate FROM = GeneratedLedger.FIRST_DAY;
    static final LocalDate TO = FROM.plusMonths(6).minusDays(1);
    static final Path FOLDER = Path.of("target/bench/import").toAbsolutePath();
    static final int BATCH = 1_000;
    static final List<String> ACCOUNTS = List.of("prime", "prime2", "prime3");
    static final int WARM_UP = 20_000;
    static Path duckFolder;

    public static void main(String[] arguments) throws Exception {
        int rows = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        int runs = arguments.length > 1 ? Math.min(ACCOUNTS.size(), Integer.parseInt(arguments[1])) : ACCOUNTS.size();
        String which = arguments.length > 2 ? arguments[2] : "both";
        duckFolder = arguments.length > 3 ? Path.of(arguments[3]) : null;
        Files.createDirectories(FOLDER);
        System.out.printf("Java %s, %d processors, %,d invoices%n", Runtime.version(), Runtime.getRuntime().availableProcessors(), rows);
        if (!which.equals("derby")) postgresql(rows, runs);
        if (!which.equals("postgresql")) derby(rows, runs);
        System.exit(0);
    }

    static void postgresql(int rows, int runs) throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setServerConfig("wal_level", "minimal")
                .setServerConfig("max_wal_senders", "0")
                .setServerConfig("wal_recycle", "off")
                .setServerConfig("log_error_verbosity", "terse")
                .setServerConfig("max_wal_size", "4GB")
                .start()) {
            ConfiguredDataSource database = database(server.getJdbcUrl("postgres", "postgres"), "postgres");
            Map<String, String> settings = Map.of("MERLIN_DB_URL", database.getUrl(), "MERLIN_DB_USER", "postgres", "MERLIN_DB_PASSWORD", "postgres");
            try (RunningMerlin merlin = RunningMerlin.ofItsOwn("bench/import/postgresql", settings);
                    Connection connection = database.getConnection()) {
                List<Double> ratios = new ArrayList<>();
                for (int run = -1; run < runs; run++) {
                    double[] ours = bringIn(merlin, rows, run);
                    double bare = copy(connection);
                    tell(run, "PostgreSQL", ours, "COPY", bare);
                    if (run >= 0) ratios.add(ours[1] / bare);
                }
                sum("PostgreSQL: import takes, of COPY's time", ratios);
            }
        }
    }

    static void derby(int rows, int runs) throws Exception {
        try (RunningMerlin merlin = RunningMerlin.ofItsOwn("bench/import/derby")) {
            Path folder = Files.createTempDirectory(FOLDER, "derby");
            ConfiguredDataSource own = database("jdbc:derby:" + folder.resolve("bare") + ";create=true", "merlin");
            Migrations.run(own, "db/registry");
            List<Double> ratios = new ArrayList<>();
            List<Object[]> kept = null;
            for (int run = -1; run < runs; run++) {
                double[] ours = bringIn(merlin, rows, run);
                if (kept == null) kept = rows(rows);
                double bare = batch(own, kept);
                tell(run, "Derby", ours, "JDBC batch", bare);
                if (run >= 0) ratios.add(bare / ours[1]);
            }
            sum("Derby: import's speed, of JDBC batch's", ratios);
        }
    }

    /** Seconds of check and of import. Each run has a prime of its own, which has small ledgers; warming up, a short one of old days. */
    static double[] bringIn(RunningMerlin merlin, int rows, int run) throws Exception {
        boolean warms = run < 0;
        Path file = GeneratedLedger.write(warms ? WARM_UP : rows, FOLDER.resolve("ledger-" + run + ".csv"), run + 2);
        LedgerVisitor prime = new LedgerVisitor(Visitor.signedIn(merlin, ACCOUNTS.get(Math.max(0, run))));
        String id = warms ? prime.send(file, FROM.minusYears(3), TO.minusYears(3)) : prime.send(file, FROM, TO);
        long begun = System.nanoTime();
        prime.check(id);
        long checked = System.nanoTime();
        prime.askToBringIn(id);
        prime.await(id);
        long done = System.nanoTime();
        if (!prime.page(id).text().contains("This ledger counts")) throw new IllegalStateException(prime.page(id).text());
        if (!warms && duckFolder != null) beside(file);
        Files.delete(file);
        return new double[] {(checked - begun) / 1e9, (done - checked) / 1e9};
    }

    /** The same file for the command line and for DuckDB. */
    static void beside(Path file) throws Exception {
        List<String> ours = List.of("deploy/merlin-cli", "ledger", file.toString(), "--from", FROM.toString(), "--to", TO.toString());
        List<String> theirs = List.of("node", duckFolder.resolve("ledger-question.mjs").toString(), file.toString());
        double command = seconds(ours);
        double duck = seconds(theirs);
        System.out.printf(Locale.ROOT, "the same file: deploy/merlin-cli ledger %.2f s, DuckDB %.2f s, times %.2f%n", command, duck, command / duck);
    }

    static double seconds(List<String> command) throws Exception {
        long begun = System.nanoTime();
        int code = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD).start().waitFor();
        if (code != 0) throw new IllegalStateException(command + " ended with " + code);
        return (System.nanoTime() - begun) / 1e9;
    }

    /** Seconds of COPY of the newest ledger's rows into a bare table, from a file, by the same driver. */
    static double copy(Connection connection) throws Exception {
        Path file = FOLDER.resolve("rows.copy");
        CopyManager copies = connection.unwrap(PGConnection.class).getCopyAPI();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            copies.copyOut("copy (select * from invoice where ledger = (select max(number) from ledger) order by id) to stdout", out);
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("drop table if exists bare");
            statement.execute("create table bare (like invoice including all)");
        }
        long begun = System.nanoTime();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            copies.copyIn("copy bare from stdin", in, 1 << 16);
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        Files.delete(file);
        return seconds;
    }

    /** The rows as the product wrote them, made here by its own writer in a database of memory, as plain objects. */
    static List<Object[]> rows(int count) throws Exception {
        ConfiguredDataSource memory = database("jdbc:derby:memory:rows;create=true", "merlin");
        Migrations.run(memory, "db/registry");
        Path file = GeneratedLedger.write(count, FOLDER.resolve("rows.csv"), 1);
        List<Object[]> rows = new ArrayList<>(count);
        try (Connection connection = memory.getConnection()) {
            connection.setAutoCommit(false);
            var thresholds = new merlin.payment.metrics.Thresholds(29, 30, 60, 30, 7);
            try (var writer = merlin.payment.rows.InvoiceWriter.into(connection, 1, "00000000-0000-0000-0000-000000000000", thresholds)) {
                new merlin.payment.ledger.LedgerReader(file, merlin.payment.ledger.Layouts.of(file, merlin.payment.ledger.Wishes.NONE)).read(1, () -> writer);
                writer.finish();
            }
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("select * from invoice order by id")) {
                int columns = row.getMetaData().getColumnCount();
                Map<Object, Object> shared = new HashMap<>();
                while (row.next()) {
                    Object[] values = new Object[columns];
                    for (int i = 0; i < columns; i++) {
                        Object value = row.getObject(i + 1);
                        values[i] = i == 0 || value == null ? value : shared.computeIfAbsent(value, same -> same);
                    }
                    rows.add(values);
                }
            }
            connection.rollback();
        }
        Files.delete(file);
        return rows;
    }

    static double batch(ConfiguredDataSource database, List<Object[]> rows) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("delete from invoice");
            int columns = rows.get(0).length;
            connection.setAutoCommit(false);
            long begun = System.nanoTime();
            try (PreparedStatement insert = connection.prepareStatement("insert into invoice values (?" + ", ?".repeat(columns - 1) + ")")) {
                int waiting = 0;
                for (Object[] row : rows) {
                    for (int i = 0; i < columns; i++) insert.setObject(i + 1, row[i]);
                    insert.addBatch();
                    if (++waiting % BATCH == 0) insert.executeBatch();
                }
                insert.executeBatch();
            }
            connection.commit();
            return (System.nanoTime() - begun) / 1e9;
        }
    }

    static ConfiguredDataSource database(String url, String user) {
        ConfiguredDataSource database = new ConfiguredDataSource();
        database.setUrl(url);
        database.setUser(user);
        database.setPassword(user);
        return database;
    }

    static void tell(int run, String database, double[] ours, String bareName, double bare) {
        System.out.printf(Locale.ROOT, "%s%s: check %.2f s, import with figures %.2f s, %s %.2f s%n", run < 0 ? "(warming up with " + WARM_UP + ") " : "", database, ours[0], ours[1], bareName, bare);
    }

    static void sum(String what, List<Double> ratios) {
        ratios.sort(null);
        System.out.printf(Locale.ROOT, "%s: %.2f (%.2f to %.2f)%n", what, ratios.get(ratios.size() / 2), ratios.get(0), ratios.get(ratios.size() - 1));
    }
}
