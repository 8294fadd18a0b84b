import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Measures how long Merlin takes from the launcher's start to its first pages, beside two empty wars with the same libraries
 * that the same launcher starts with the same flags: in turn, A B A B, so that a machine whose speed drifts slows both.
 * Also prints resident memory after the first page and the sizes of the wars. Run from the project's root after
 * {@code mvn -q -DskipTests package}: {@code java src/bench/java/StartBenchmark.java [runs]}; takes about a minute a run.
 */
class StartBenchmark {
    static final int PORT = 18_900;
    static final Path HOME = Path.of("target/bench/start").toAbsolutePath();

    /** What one start took: seconds to the first pages, resident memory in MiB once they answered. */
    record Start(double seconds, double memory) {}

    public static void main(String[] arguments) throws Exception {
        int runs = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5;
        delete(HOME);
        Path merlin = layOut("merlin", false);
        Path empty = layOut("empty", true);
        System.out.printf("Java %s, %d processors%n", Runtime.version(), Runtime.getRuntime().availableProcessors());
        for (String war : List.of("merlin.war", "merlin-ballot.war"))
            System.out.printf(Locale.ROOT, "%-18s %.1f MB, empty %.1f MB%n", war, size(merlin, war), size(empty, war));
        compare("kept data", runs, merlin, empty, Map.of("MERLIN_DEMO", "false", "MERLIN_DATA_DIR", HOME.resolve("data").toString()));
        compare("no data yet", runs, merlin, empty, Map.of("MERLIN_DEMO", "false"));
        List<Start> whole = new ArrayList<>();
        for (int run = 0; run < Math.max(1, runs / 2); run++) whole.add(start(merlin, Map.of()));
        print("run command, demonstration told", whole);
    }

    /** A folder the launcher can run in: the wars, the server, and the launcher itself. */
    static Path layOut(String name, boolean emptied) throws IOException {
        Path folder = HOME.resolve(name);
        Files.createDirectories(folder.resolve("target/payara"));
        Files.createDirectories(folder.resolve("deploy"));
        for (String file : List.of("target/merlin.war", "target/merlin-ballot.war", "target/payara/payara-micro.jar", "deploy/Launcher.java", "deploy/payara-preboot.txt"))
            Files.copy(Path.of(file), folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        if (emptied) {
            empty(folder.resolve("target/merlin.war"), "index.html");
            empty(folder.resolve("target/merlin-ballot.war"), "collect.html");
        }
        return folder;
    }

    /** Leaves the libraries and the switch that lets the server look through them, and one plain page to ask for. */
    static void empty(Path war, String page) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(war); Stream<Path> all = Files.walk(zip.getPath("/"))) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                boolean folder = Files.isDirectory(path);
                if (folder || path.startsWith("/WEB-INF/lib") || path.endsWith("beans.xml")) continue;
                Files.delete(path);
            }
            Files.writeString(zip.getPath("/" + page), "<!DOCTYPE html><title>Empty</title>");
        }
    }

    static void compare(String what, int runs, Path merlin, Path empty, Map<String, String> env) throws Exception {
        start(merlin, env);
        start(empty, env);
        List<Start> ours = new ArrayList<>();
        List<Start> theirs = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
            ours.add(start(merlin, env));
            theirs.add(start(empty, env));
        }
        print("Merlin, " + what, ours);
        print("two empty wars", theirs);
        double[] ratios = new double[runs];
        Arrays.setAll(ratios, i -> ours.get(i).seconds / theirs.get(i).seconds);
        System.out.printf(Locale.ROOT, "%-34s %s%n", "ratio, run by run", spread(ratios));
    }

    static Start start(Path folder, Map<String, String> env) throws IOException, InterruptedException {
        Path output = Files.createTempFile(HOME, "launcher", ".txt");
        ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "deploy/Launcher.java")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().putAll(env);
        builder.environment().putIfAbsent("MERLIN_KEY", Base64.getEncoder().encodeToString(new byte[32]));
        builder.environment().putIfAbsent("MERLIN_BALLOT_KEY", "a secret only for this benchmark's own server");
        builder.environment().put("MERLIN_HTTP_PORT", String.valueOf(PORT));
        long began = System.nanoTime();
        Process launcher = builder.start();
        try {
            while (!Files.readString(output).contains("Merlin is ready"))
                if (launcher.waitFor(20, TimeUnit.MILLISECONDS)) throw new IllegalStateException(Files.readString(output));
            double seconds = (System.nanoTime() - began) / 1e9;
            double memory = launcher.children().mapToDouble(StartBenchmark::resident).max().orElse(0);
            return new Start(seconds, memory);
        } finally {
            List<ProcessHandle> servers = launcher.children().toList();
            launcher.destroy();
            launcher.waitFor();
            for (ProcessHandle server : servers) server.onExit().join();
        }
    }

    /** Resident memory in MiB, as the operating system counts it (Linux only; elsewhere 0). */
    static double resident(ProcessHandle process) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + process.pid() + "/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:")).mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024).sum();
        } catch (IOException | UncheckedIOException elsewhere) {
            return 0;
        }
    }

    static void print(String what, List<Start> starts) {
        System.out.printf(Locale.ROOT, "%-34s %s s, %s MiB resident%n", what,
                spread(starts.stream().mapToDouble(Start::seconds).toArray()), spread(starts.stream().mapToDouble(Start::memory).toArray()));
    }

    /** Median with least and most. */
    static String spread(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return String.format(Locale.ROOT, "%.2f (%.2f to %.2f)", sorted[sorted.length / 2], sorted[0], sorted[sorted.length - 1]);
    }

    static double size(Path folder, String war) throws IOException {
        return Files.size(folder.resolve("target").resolve(war)) / 1e6;
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
        }
    }
}
