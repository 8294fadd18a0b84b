import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import merlin.payment.ledger.GeneratedLedger;
import merlin.testing.LedgerVisitor;
import merlin.testing.RunningMerlin;
import merlin.testing.Visitor;

/**
 * Measures a prime's payment report, page and PDF, with many stored invoices beside a prime with a thousand, in turn, on a running
 * product of its own. Figures are kept when a ledger comes in, so the sizes should not differ much. Run from the project's root
 * after {@code mvn -q -DskipTests package dependency:build-classpath -Dmdep.outputFile=target/bench-classpath}:
 * {@code java -cp "target/test-classes:target/classes:$(cat target/bench-classpath)" src/bench/java/PaymentPageBenchmark.java [ROWS] [postgresql|derby]}
 */
class PaymentPageBenchmark {
    static final LocalDate FROM = GeneratedLedger.FIRST_DAY;
    static final LocalDate TO = FROM.plusMonths(6).minusDays(1);
    static final int RUNS = 40;

    public static void main(String[] arguments) throws Exception {
        int rows = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        if (arguments.length > 1 && arguments[1].equals("derby")) {
            measure(rows, "Derby", Map.of());
        } else {
            try (EmbeddedPostgres server = EmbeddedPostgres.builder().setServerConfig("wal_level", "minimal").setServerConfig("max_wal_senders", "0").setServerConfig("wal_recycle", "off").setServerConfig("max_wal_size", "4GB").setServerConfig("log_error_verbosity", "terse").start()) {
                measure(rows, "PostgreSQL", Map.of("MERLIN_DB_URL", server.getJdbcUrl("postgres", "postgres"), "MERLIN_DB_USER", "postgres", "MERLIN_DB_PASSWORD", "postgres"));
            }
        }
        System.exit(0);
    }

    static void measure(int rows, String database, Map<String, String> settings) throws Exception {
        try (RunningMerlin merlin = RunningMerlin.ofItsOwn("bench/pages/" + database.toLowerCase(Locale.ROOT), settings)) {
            Visitor large = withLedger(merlin, "prime", rows);
            Visitor small = withLedger(merlin, "prime2", 1_000);
            String period = "?period=" + FROM + "_" + TO;
            for (String page : new String[] {"/app/payment/report", "/app/payment/report.csv", "/app/payment/report.pdf", "/app/payment/both-sides", "/app/payment/late"}) {
                double[] few = new double[RUNS];
                double[] many = new double[RUNS];
                for (int run = -10; run < RUNS; run++) {
                    double one = seconds(small, page + period);
                    double other = seconds(large, page + period);
                    if (run < 0) continue; // warms the server
                    few[run] = one;
                    many[run] = other;
                }
                Arrays.sort(few);
                Arrays.sort(many);
                System.out.printf(Locale.ROOT, "%s %s: 1,000 invoices %.1f ms, %,d invoices %.1f ms, times %.2f%n", database, page, 1e3 * few[RUNS / 2], rows, 1e3 * many[RUNS / 2], many[RUNS / 2] / few[RUNS / 2]);
            }
        }
    }

    static Visitor withLedger(RunningMerlin merlin, String account, int rows) throws Exception {
        Path file = GeneratedLedger.write(rows, Files.createTempFile("ledger", ".csv"), 1);
        Visitor visitor = Visitor.signedIn(merlin, account);
        LedgerVisitor prime = new LedgerVisitor(visitor);
        String id = prime.send(file, FROM, TO);
        prime.check(id);
        prime.askToBringIn(id);
        prime.await(id);
        if (!prime.page(id).text().contains("This ledger counts")) throw new IllegalStateException(prime.page(id).text());
        Files.delete(file);
        return visitor;
    }

    static double seconds(Visitor visitor, String address) {
        long begun = System.nanoTime();
        int status = visitor.get(address).statusCode();
        if (status != 200) throw new IllegalStateException(address + " answered " + status);
        return (System.nanoTime() - begun) / 1e9;
    }
}
