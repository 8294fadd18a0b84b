package merlin.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import merlin.payment.ledger.GeneratedLedger;
import merlin.testing.LedgerVisitor;
import merlin.testing.RunningMerlin;
import merlin.testing.Visitor;
import org.junit.jupiter.api.Test;

/**
 * The server is killed at a random moment while a ledger is brought in. Afterwards the ledger is wholly there or not at all, and
 * after the next start its page says which. Two kills on Derby; {@code -Dmerlin.kills=20} for more,
 * {@code -Dmerlin.test.database=postgresql} for the other database.
 */
class LedgerKillJourney {
    private static final int ROWS = 20_000;
    private static final LocalDate FROM = GeneratedLedger.FIRST_DAY.minusYears(3);
    private static final LocalDate TO = FROM.plusMonths(6).minusDays(1);

    private final Random random = new Random(20260302);
    private final Path data = Path.of("target", "kill-test", "data").toAbsolutePath();
    private String url = "jdbc:derby:" + data.resolve("registry");
    private String user = "merlin";
    private final Map<String, String> settings = new HashMap<>();

    @Test
    void pay26AKilledImportIsWhollyThereOrNotAtAllAndThePageSaysWhich() throws Exception {
        int kills = Integer.getInteger("merlin.kills", 2);
        settings.put("MERLIN_DATA_DIR", data.toString());
        remove(data);
        if (!"postgresql".equals(System.getProperty("merlin.test.database"))) {
            kill(kills);
            return;
        }
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setServerConfig("wal_level", "minimal")
                .setServerConfig("max_wal_senders", "0")
                .setServerConfig("wal_recycle", "off")
                .setServerConfig("log_error_verbosity", "terse")
                .start()) {
            user = "postgres";
            url = server.getJdbcUrl(user, user);
            settings.putAll(Map.of("MERLIN_DB_URL", url, "MERLIN_DB_USER", user, "MERLIN_DB_PASSWORD", user));
            kill(kills);
        }
    }

    private void kill(int kills) throws Exception {
        Path file = GeneratedLedger.write(ROWS, Files.createTempFile(Path.of("target"), "killed", ".csv"), 1);
        int there = 0;
        long longest = 0;
        RunningMerlin merlin = RunningMerlin.ofItsOwn("kill-test", settings);
        try {
            for (int i = 0; i < kills; i++) {
                LedgerVisitor prime = new LedgerVisitor(Visitor.signedIn(merlin, "prime"));
                LocalDate from = FROM.minusYears(i);
                String id = prime.send(file, from, TO.minusYears(i));
                long begun = System.nanoTime();
                prime.check(id);
                longest = Math.max(longest, 3 * (System.nanoTime() - begun));
                prime.askToBringIn(id);
                // no waiting for something: the moment of the kill, anywhere in the work
                Thread.sleep(random.nextInt((int) (longest / 1_000_000)));
                kill(merlin);
                long rows = rowsOf(id);
                assertTrue(rows == 0 || rows == ROWS, rows + " rows are there");
                merlin = RunningMerlin.ofItsOwn("kill-test", settings);
                String page = new LedgerVisitor(Visitor.signedIn(merlin, "prime"))
                        .page(id)
                        .text();
                boolean whole = page.contains("This ledger counts");
                assertEquals(rows == ROWS, whole, page);
                assertTrue(whole || page.contains("Nothing of the file was brought in"), page);
                if (whole) there++;
            }
        } finally {
            merlin.close();
            Files.delete(file);
        }
        System.out.println("kills " + kills + ", of these after the end of the import " + there);
    }

    private static void kill(RunningMerlin merlin) throws Exception {
        ProcessHandle server = merlin.server();
        server.destroyForcibly();
        server.onExit().get();
        merlin.close();
    }

    /** Counted past the product, which is not running: Derby repairs itself at this moment. */
    private long rowsOf(String id) throws SQLException {
        String query = "select count(*) from invoice where ledger = (select number from ledger where id = ?)";
        try (Connection connection = DriverManager.getConnection(url, user, user);
                PreparedStatement select = connection.prepareStatement(query)) {
            select.setString(1, id);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } finally {
            if (url.contains("derby")) letGo();
        }
    }

    private void letGo() {
        try {
            DriverManager.getConnection(url + ";shutdown=true", user, user);
        } catch (SQLException closed) {
            // that is how Derby says that it has shut down
        }
    }

    private static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }
}
