import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import merlin.payment.ledger.GeneratedLedger;

/**
 * Measures {@code merlin-cli ledger} as a whole process beside DuckDB, which answers the same question from the same file, in
 * turn; and ten times the rows. Quote the ratios. Needs node, {@code npm install @duckdb/node-api} in a folder of its own, and
 * the {@code time} command.
 * Run from the project's root after
 * {@code mvn -q -DskipTests package dependency:build-classpath -Dmdep.outputFile=target/bench-classpath}:
 * {@code java -cp "target/test-classes:target/classes:$(cat target/bench-classpath)" src/bench/java/LedgerBenchmark.java FOLDER [ROWS] [RUNS]}
 */
class LedgerBenchmark {
    /** Seconds by the clock, seconds of processor, resident MiB at most. */
    record Run(double seconds, double processor, double mebibytes) {}

    private static final String QUERY = """
            import { DuckDBInstance } from '@duckdb/node-api';
            const c = await (await DuckDBInstance.create(':memory:', { threads: '2' })).connect();
            const r = await c.run(`with l as (select *, date_diff('day', received_date, paid_date) d from read_csv('${process.argv[2]}', header=true,
             columns={'invoice_id':'VARCHAR','supplier_id':'VARCHAR','supplier_name':'VARCHAR','contract_id':'VARCHAR','tier':'INTEGER',
             'supplier_size':'VARCHAR','invoice_date':'DATE','received_date':'DATE','due_date':'DATE','paid_date':'DATE',
             'amount':'DECIMAL(14,2)','currency':'VARCHAR','disputed':'BOOLEAN'}))
            select count(*), count(paid_date), avg(d), quantile_disc(d,0.5), quantile_disc(d,0.8), quantile_disc(d,0.95),
             count(*) filter (d<=30), count(*) filter (d between 31 and 60), count(*) filter (d>60), sum(amount) filter (d<=30),
             sum(amount) filter (d between 31 and 60), sum(amount) filter (d>60), count(*) filter (paid_date is null or paid_date>due_date),
             count(*) filter (disputed), count(distinct supplier_id) from l`);
            console.log(JSON.stringify(await r.getRowsJson()));
            """;

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        int rows = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1_000_000;
        int runs = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 5;
        Path script = Files.writeString(folder.resolve("ledger-question.mjs"), QUERY);
        Path file = GeneratedLedger.write(rows, Files.createTempFile("ledger", ".csv"), 1);
        Path tenfold = GeneratedLedger.write(10 * rows, Files.createTempFile("ledger", ".csv"), 1);
        try {
            System.out.printf("Java %s, %d processors, %,d rows, %.0f MB%n", Runtime.version(), Runtime.getRuntime().availableProcessors(), rows, Files.size(file) / 1e6);
            List<Run> jar = new ArrayList<>();
            List<Run> merlin = new ArrayList<>();
            List<Run> duck = new ArrayList<>();
            for (int run = -1; run < runs; run++) {
                Run plain = time(jar(file));
                Run ours = time(merlin(file));
                Run theirs = time(List.of("node", script.toString(), file.toString()));
                if (run < 0) continue; // warms the disk's cache
                jar.add(plain);
                merlin.add(ours);
                duck.add(theirs);
            }
            print("Merlin, java -jar", jar);
            print("Merlin, deploy/merlin-cli", merlin);
            print("DuckDB, two threads", duck);
            ratio("java -jar", jar, duck);
            ratio("deploy/merlin-cli", merlin, duck);
            Run large = time(merlin(tenfold));
            print("Merlin, ten times the rows", List.of(large));
            System.out.printf(Locale.ROOT, "ten times the rows, times the time: %.1f%n", large.seconds / median(merlin).seconds);
        } finally {
            Files.delete(file);
            Files.delete(tenfold);
        }
    }

    private static void ratio(String what, List<Run> ours, List<Run> theirs) {
        double[] ratios = new double[ours.size()];
        for (int run = 0; run < ratios.length; run++) ratios[run] = ours.get(run).seconds / theirs.get(run).seconds;
        Arrays.sort(ratios);
        System.out.printf(Locale.ROOT, "%s to DuckDB, run by run: %.2f (%.2f to %.2f)%n", what, ratios[ratios.length / 2], ratios[0], ratios[ratios.length - 1]);
    }

    private static List<String> jar(Path file) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return List.of(java, "-Xmx64m", "-jar", "target/merlin-cli.jar", "ledger", file.toString(), "--from", "2025-10-01", "--to", "2026-09-30");
    }

    private static List<String> merlin(Path file) {
        return List.of("deploy/merlin-cli", "ledger", file.toString(), "--from", "2025-10-01", "--to", "2026-09-30");
    }

    private static Run time(List<String> command) throws IOException, InterruptedException {
        List<String> timed = new ArrayList<>(List.of("/usr/bin/time", "-f", "%e %U %S %M"));
        timed.addAll(command);
        Process process = new ProcessBuilder(timed).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        String[] lines = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8).strip().split("\n");
        if (process.waitFor() != 0) throw new IllegalStateException(String.join("\n", lines));
        String[] figures = lines[lines.length - 1].split(" ");
        return new Run(Double.parseDouble(figures[0]), Double.parseDouble(figures[1]) + Double.parseDouble(figures[2]), Double.parseDouble(figures[3]) / 1024);
    }

    private static Run median(List<Run> runs) {
        return runs.stream().sorted((a, b) -> Double.compare(a.seconds, b.seconds)).toList().get(runs.size() / 2);
    }

    private static void print(String what, List<Run> runs) {
        Run median = median(runs);
        double least = runs.stream().mapToDouble(Run::seconds).min().orElseThrow();
        double most = runs.stream().mapToDouble(Run::seconds).max().orElseThrow();
        System.out.printf(Locale.ROOT, "%-28s %.2f s (%.2f to %.2f), processor %.2f s, resident %.0f MiB%n", what, median.seconds, least, most, median.processor, median.mebibytes);
    }
}
