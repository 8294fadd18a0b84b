import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Starts both programs in one Payara Micro on the loopback address and waits until their first pages answer. A taken port, a
 * failed deployment or a first page that does not come ends with a plain message and exit code 1. Ctrl-C stops everything.
 * Run from the project's root: {@code java deploy/Launcher.java}; deploy/run builds first.
 */
class Launcher {
    static final Path HOME = Path.of(System.getenv().getOrDefault("MERLIN_RUN_DIR", "target/run"));
    static final Path SERVER = HOME.resolve("server");
    static final Path PRISTINE = HOME.resolve("config");
    static final int PATIENCE_SECONDS = 240;
    static Process server;

    public static void main(String[] arguments) throws Exception {
        Map<String, String> env = System.getenv();
        int port = port(env.getOrDefault("MERLIN_HTTP_PORT", "8080"));
        boolean ownData = env.containsKey("MERLIN_DATA_DIR");
        Path data = Path.of(env.getOrDefault("MERLIN_DATA_DIR", HOME.resolve("data").toString())).toAbsolutePath();
        Path log = Path.of(env.getOrDefault("MERLIN_LOG", HOME.resolve("merlin.log").toString())).toAbsolutePath();
        if (taken(port)) fail("port " + port + " is in use. Stop the other program, or choose another with MERLIN_HTTP_PORT=8090.");
        if (!ownData) delete(data);
        Files.createDirectories(data);
        layOut();
        Runtime.getRuntime().addShutdownHook(new Thread(Launcher::stop));
        server = start(port, data, log, env);
        await(port, log, demo(env));
        System.out.println("Merlin is ready: " + env.getOrDefault("MERLIN_ORIGIN", "http://localhost:" + port) + "/");
        if (demo(env)) {
            System.out.println("Demo sign-ins, all with the password thirty-days-fair:");
            System.out.println("  department@demo.example  lead@demo.example  assessor@demo.example  moderator@demo.example");
            System.out.println("  prime@demo.example  prime2@demo.example  prime3@demo.example  operator@demo.example");
            System.out.println("  partner1@demo.example ... partner13@demo.example (also by mailed link: /demo/mail)");
            if (!ownData) System.out.println("Demo data is made anew at each start. Set MERLIN_DATA_DIR to keep it.");
        }
        System.out.println("Stop with Ctrl-C. Log: " + log);
        System.exit(server.waitFor() == 0 ? 0 : 1);
    }

    static int port(String text) {
        if (text.matches("[0-9]{1,5}") && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= 65535) return Integer.parseInt(text);
        fail("MERLIN_HTTP_PORT is \"" + text + "\". Set it to a number from 1 to 65535, such as 8090.");
        return 0;
    }

    static boolean demo(Map<String, String> env) {
        return Boolean.parseBoolean(env.getOrDefault("MERLIN_DEMO", "true"));
    }

    static boolean taken(int port) {
        try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"))) {
            return probe.getLocalPort() != port;
        } catch (IOException inUse) {
            return true;
        }
    }

    /** Unpacks the server once; later starts use the unpacked one with a fresh configuration. */
    static void layOut() throws IOException, InterruptedException {
        if (!Files.exists(SERVER.resolve("launch-micro.jar"))) {
            delete(SERVER);
            Files.createDirectories(SERVER);
            int exit = new ProcessBuilder(java(), "-jar", "target/payara/payara-micro.jar", "--rootdir", SERVER.toString(), "--outputlauncher")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            if (exit != 0) fail("the server could not be unpacked into " + SERVER + ". Is the disk full?");
            delete(PRISTINE);
            copy(SERVER.resolve("config"), PRISTINE);
        }
        for (String old : List.of("applications", "autodeploy", "generated", "config")) delete(SERVER.resolve(old));
        copy(PRISTINE, SERVER.resolve("config"));
    }

    static Process start(int port, Path data, Path log, Map<String, String> env) throws IOException {
        List<String> command = new ArrayList<>(List.of(java(), "-XX:+UseSerialGC", "-Xmx" + env.getOrDefault("MERLIN_HEAP", "768m")));
        int version = Runtime.version().feature();
        if (version >= 19) {
            command.add("-XX:+AutoCreateSharedArchive");
            command.add("-XX:SharedArchiveFile=" + HOME.resolve("classes-" + version + ".jsa"));
        }
        property(command, env, "MERLIN_DEMO", "merlin.demo", "true");
        property(command, env, "MERLIN_ORIGIN", "merlin.origin", "http://localhost:" + port);
        property(command, env, "MERLIN_BALLOT_ORIGIN", "merlin.ballot.origin", "http://127.0.0.1:" + port);
        property(command, env, "MERLIN_DATA_DIR", "merlin.data.dir", data.toString());
        property(command, env, "MERLIN_DB_URL", "merlin.db.url", "jdbc:derby:" + data + "/registry;create=true");
        property(command, env, "MERLIN_BALLOT_DB_URL", "merlin.ballot.db.url", "jdbc:derby:" + data + "/ballot;create=true");
        command.add("-Dderby.stream.error.file=" + data.resolve("derby.log"));
        command.add("-Dderby.storage.logSwitchInterval=100000");
        command.addAll(List.of(
                "-jar", SERVER.resolve("launch-micro.jar").toString(),
                "--deploy", "target/merlin.war:/",
                "--deploy", "target/merlin-ballot.war:/ballot",
                "--port", String.valueOf(port), "--nocluster", "--disablephonehome",
                "--prebootcommandfile", "deploy/payara-preboot.txt"));
        return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    }

    static void property(List<String> command, Map<String, String> env, String variable, String name, String otherwise) {
        command.add("-D" + name + "=" + env.getOrDefault(variable, otherwise));
    }

    static void await(int port, Path log, boolean demo) throws Exception {
        for (int quarter = 0; quarter < PATIENCE_SECONDS * 4; quarter++) {
            if (!server.isAlive()) fail("the server ended while starting.", log);
            String written = Files.readString(log);
            if (written.contains("was unable to deploy") || written.contains("Failed to deploy") || written.contains("Exception while loading the app") || written.contains("Exception while preparing the app")) {
                fail("the program could not be deployed.", log);
            }
            if (written.contains("merlin: the demo data could not be loaded")) fail("the demo data could not be loaded.", log);
            if (answers("http://localhost:" + port + "/") && answers("http://127.0.0.1:" + port + "/ballot/collect.html")
                    && (!demo || answers("http://localhost:" + port + "/demo/ready"))) return;
            Thread.sleep(250);
        }
        fail("the first page did not come within " + PATIENCE_SECONDS + " seconds.", log);
    }

    static boolean answers(String address) {
        try {
            HttpURLConnection call = (HttpURLConnection) URI.create(address).toURL().openConnection();
            call.setConnectTimeout(2_000);
            call.setReadTimeout(30_000);
            return call.getResponseCode() / 100 == 2;
        } catch (IOException notYet) {
            return false;
        }
    }

    static void fail(String why) {
        System.err.println("merlin: " + why);
        System.exit(1);
    }

    /** Says why, with the lines of the log that name a cause. */
    static void fail(String why, Path log) throws IOException {
        System.err.println("merlin: " + why + " What the log says (" + log + "):");
        Files.readString(log).lines()
                .filter(line -> line.contains("Caused by:") || line.contains("IllegalState") || line.contains("merlin:"))
                .distinct().limit(8).forEach(line -> System.err.println("  " + line.strip()));
        System.exit(1);
    }

    static void stop() {
        if (server == null || !server.isAlive()) return;
        server.destroy();
        try {
            if (!server.waitFor(20, java.util.concurrent.TimeUnit.SECONDS)) server.destroyForcibly();
        } catch (InterruptedException e) {
            server.destroyForcibly();
        }
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
        }
    }

    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) Files.createDirectories(target);
                else Files.copy(path, target);
            }
        }
    }
}
