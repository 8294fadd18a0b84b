package merlin.testing;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * The product as a user has it: both programs, started by the launcher of the run command with demo data, on a free port and
 * an empty data folder. One for all journeys of a test run that leave its clock where it is; stopped when the run ends.
 */
public final class RunningMerlin implements AutoCloseable {
    private static RunningMerlin running;
    private final int port;
    private final Path home;
    private final Process launcher;

    private RunningMerlin(int port, Path home, Process launcher) {
        this.port = port;
        this.home = home;
        this.launcher = launcher;
    }

    public static synchronized RunningMerlin get() {
        if (running == null) running = start("run-test");
        return running;
    }

    /** One of its own, for a journey that moves the clock on: no other test sees its later days. To be closed. */
    public static RunningMerlin ofItsOwn(String folder) {
        return start(folder);
    }

    /** One of its own with further settings, as environment variables. To be closed. */
    public static RunningMerlin ofItsOwn(String folder, Map<String, String> settings) {
        return start(folder, settings);
    }

    private static RunningMerlin start(String folder) {
        return start(folder, Map.of());
    }

    private static RunningMerlin start(String folder, Map<String, String> settings) {
        try {
            int port = freePort();
            Path home = Path.of("target", folder);
            Files.createDirectories(home);
            Path output = home.resolve("launcher.txt");
            ProcessBuilder builder = new ProcessBuilder(java(), "deploy/Launcher.java");
            builder.environment()
                    .putAll(Map.of("MERLIN_HTTP_PORT", String.valueOf(port), "MERLIN_RUN_DIR", home.toString()));
            builder.environment().putAll(settings);
            Process launcher = builder.redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            RunningMerlin merlin = new RunningMerlin(port, home, launcher);
            Runtime.getRuntime().addShutdownHook(new Thread(merlin::close));
            while (!Files.readString(output).contains("Merlin is ready")) {
                if (launcher.waitFor(200, TimeUnit.MILLISECONDS))
                    throw new IllegalStateException(Files.readString(output));
            }
            return merlin;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException("Merlin did not start", e);
        }
    }

    /** Main: {@code http://localhost:port}. */
    public String origin() {
        return "http://localhost:" + port;
    }

    /** The ballot program: {@code http://127.0.0.1:port}. */
    public String ballotOrigin() {
        return "http://127.0.0.1:" + port;
    }

    /** Moves the demo clock forwards to the date. */
    public void moveClockTo(LocalDate date) {
        HttpRequest put = HttpRequest.newBuilder(URI.create(origin() + "/demo/clock"))
                .PUT(HttpRequest.BodyPublishers.ofString(date.toString()))
                .build();
        int status = send(put).statusCode();
        if (status != 204) throw new IllegalStateException("the clock answered " + status);
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(origin() + path)).build());
    }

    /** The body of an address as it is, such as a PDF. */
    public byte[] bytes(String path) {
        HttpResponse<byte[]> answer = send(
                HttpRequest.newBuilder(URI.create(origin() + path)).build(), HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) throw new IllegalStateException(path + " answered " + answer.statusCode());
        return answer.body();
    }

    public HttpResponse<String> send(HttpRequest request) {
        return send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> body) {
        try {
            return HttpClient.newHttpClient().send(request, body);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The folder with everything that this one writes: log, data, unpacked server. */
    public Path home() {
        return home;
    }

    /** The server's own process. */
    public ProcessHandle server() {
        return launcher.descendants().findFirst().orElseThrow();
    }

    /** What the program logged so far. */
    public String log() {
        try {
            return Files.readAllLines(home.resolve("merlin.log")).stream().collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        launcher.descendants().forEach(ProcessHandle::destroy);
        launcher.destroy();
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
