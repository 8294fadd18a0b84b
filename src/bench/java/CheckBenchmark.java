import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.interfaces.RSAPublicKey;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import merlin.survey.check.SavedPackage;
import merlin.survey.protocol.Answers;
import merlin.survey.protocol.BlindRsa;
import merlin.survey.protocol.Bytes;
import merlin.survey.protocol.Dates;
import merlin.survey.protocol.Descriptor;
import merlin.survey.protocol.Entry;
import merlin.survey.protocol.Form;
import merlin.survey.protocol.Handle;
import merlin.survey.protocol.IssuerKey;
import merlin.survey.protocol.Respondent;
import merlin.survey.protocol.Rules;
import merlin.survey.protocol.SurveyId;
import merlin.survey.protocol.SurveyPackage;
import merlin.testing.Chromium;

/**
 * Measures how long the check of a closed survey's list takes, in Chromium on the check page and on the command line. Makes a
 * list of 5,000 entries with blind signatures of 3072 bits (a minute or more; kept in target for the next run), serves the page and the list from this process,
 * and runs both in turn. Needs a Chromium. Run from the project's root after
 * {@code mvn -q -DskipTests package dependency:build-classpath -Dmdep.outputFile=target/bench-classpath}:
 * {@code java -cp "target/test-classes:target/classes:$(cat target/bench-classpath)" src/bench/java/CheckBenchmark.java [entries] [runs]}
 */
class CheckBenchmark {
    static final Path FOLDER = Path.of("target/bench/check").toAbsolutePath();
    static final Path SITE = Path.of("src/main/ballot");
    static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'";

    public static void main(String[] arguments) throws Exception {
        int entries = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5000;
        int runs = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
        System.out.printf("Java %s, %d processors%n", Runtime.version(), Runtime.getRuntime().availableProcessors());
        Path file = FOLDER.resolve("list-" + entries + ".json");
        Files.createDirectories(FOLDER);
        if (!Files.exists(file)) Files.write(file, list(entries));
        byte[] list = Files.readAllBytes(file);
        String surveyId = SavedPackage.of(new String(list, StandardCharsets.UTF_8)).surveyId();
        System.out.printf(Locale.ROOT, "%d entries, %.1f MB%n", entries, list.length / 1e6);
        double[][] seconds = new double[3][runs];
        HttpServer server = serve(list);
        try (Chromium chromium = new Chromium()) {
            for (int run = 0; run < runs; run++) {
                double[] page = page(chromium, server.getAddress().getPort(), surveyId);
                seconds[0][run] = page[0];
                seconds[1][run] = page[1];
                seconds[2][run] = command(file);
            }
        } finally {
            server.stop(0);
        }
        print("check.html, from its address to its verdicts", seconds[0]);
        print("  of it the longest moment without an answer", seconds[1]);
        print("merlin-cli check, the JVM's start included", seconds[2]);
    }

    /** The package of a survey in which every second partner of the list answered. */
    static byte[] list(int entries) {
        String surveyId = SurveyId.next();
        KeyPair keys = IssuerKey.generate();
        IssuerKey key = IssuerKey.of((RSAPublicKey) keys.getPublic());
        List<byte[]> handles = IntStream.range(0, 2 * entries)
                .mapToObj(i -> Handle.of(surveyId, Bytes.random(32), "ORG-" + i))
                .sorted(Bytes.UNSIGNED)
                .toList();
        Form form = new Form("bench", List.of(new Form.Item("P1", "We are paid within 30 days", "payment", false)), List.of(new Form.Dimension("payment", "Payment")));
        Descriptor survey = new Descriptor(1, surveyId, "Northgate", "bench", handles.size(), key, key.kid(), Bytes.b64u(Handle.hash(handles)),
                Dates.from(LocalDate.of(2026, 3, 2)), form, null, Rules.DEFAULT, "http://localhost:8080", "sha384-bench", null);
        List<Entry> log = IntStream.range(0, entries)
                .parallel()
                .mapToObj(i -> entry(survey, keys))
                .sorted(Comparator.comparing(Entry::receipt, Bytes.UNSIGNED))
                .toList();
        byte[] root = Entry.root(surveyId, log.stream().map(Entry::receipt).toList());
        List<SurveyPackage.Row> register = IntStream.range(0, handles.size())
                .mapToObj(i -> new SurveyPackage.Row(Bytes.b64u(handles.get(i)), i % 2 == 0))
                .toList();
        List<String> lines = log.stream().map(entry -> Bytes.b64u(entry.bytes())).toList();
        return new SurveyPackage(1, List.of(Bytes.b64u(survey.bytes())), Bytes.b64u(new byte[32]), lines, Bytes.b64u(root), register).bytes();
    }

    static Entry entry(Descriptor survey, KeyPair keys) {
        Respondent partner = new Respondent(survey);
        partner.finish(BlindRsa.blindSign(keys.getPrivate(), survey.key().publicKey(), partner.blinded()));
        return partner.answer(1, new Answers("bench", null, Map.of("P1", 4)), List.of()).entry(survey.surveyId());
    }

    /** The check page as it lies in the source, under the survey host's policy, and the list at its address. */
    static HttpServer serve(byte[] list) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work);
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            if (path.endsWith("/publication")) answer(exchange, "application/json", list);
            else if (path.endsWith(".js")) answer(exchange, "text/javascript", Files.readAllBytes(SITE.resolve("assets/check.js")));
            else if (path.endsWith(".css")) answer(exchange, "text/css", Files.readAllBytes(SITE.resolve("assets/survey.css")));
            else answer(exchange, "text/html", Files.readAllBytes(SITE.resolve("check.html")));
        });
        server.start();
        return server;
    }

    static void answer(HttpExchange exchange, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
        exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    /** Seconds until the verdicts stand there, and the longest time that a timer of 10 ms was late meanwhile. */
    static double[] page(Chromium chromium, int port, String surveyId) {
        try (BrowserContext context = chromium.desktop()) {
            Page page = context.newPage();
            page.addInitScript("let seen = performance.now(); window.late = 0; setInterval(() => {"
                    + " const now = performance.now(); window.late = Math.max(window.late, now - seen - 10); seen = now; }, 10);");
            long began = System.nanoTime();
            page.navigate("http://127.0.0.1:" + port + "/check.html#s=" + surveyId);
            page.locator("#result").waitFor(new Locator.WaitForOptions().setTimeout(120_000));
            double seconds = (System.nanoTime() - began) / 1e9;
            long held = page.locator("[data-verdict=holds]").count();
            if (held != 3) throw new IllegalStateException("only " + held + " checks hold");
            return new double[] {seconds, ((Number) page.evaluate("window.late")).doubleValue() / 1000};
        }
    }

    static double command(Path file) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        long began = System.nanoTime();
        Process command = new ProcessBuilder(java, "-jar", "target/merlin-cli.jar", "check", file.toString())
                .redirectErrorStream(true)
                .redirectOutput(FOLDER.resolve("verdicts.txt").toFile())
                .start();
        if (command.waitFor() != 0) throw new IllegalStateException(Files.readString(FOLDER.resolve("verdicts.txt")));
        return (System.nanoTime() - began) / 1e9;
    }

    static void print(String what, double[] seconds) {
        double[] sorted = Arrays.stream(seconds).sorted().toArray();
        System.out.printf(Locale.ROOT, "%-46s %.2f s (%.2f to %.2f)%n", what, sorted[sorted.length / 2], sorted[0], sorted[sorted.length - 1]);
    }
}
