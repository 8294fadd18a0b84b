import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import merlin.ballot.ABallot;
import merlin.shared.ConfiguredDataSource;
import merlin.shared.Migrations;
import merlin.survey.protocol.ASurvey;
import merlin.survey.protocol.BlindRsa;
import merlin.survey.protocol.Bytes;
import merlin.survey.protocol.Descriptor;
import merlin.survey.protocol.Export;
import merlin.survey.protocol.Respondent;
import merlin.survey.protocol.Submission;
import merlin.testing.Chromium;
import merlin.testing.RunningMerlin;
import merlin.testing.TestDatabase;
import merlin.testing.Visitor;

/**
 * Measures the partner survey's two halves beside what they cannot do without: issuing beside OpenSSL's signatures a second,
 * accepting answers beside the two signature checks alone; and what a browser does for a pass. Everything in one run; quote the
 * ratios. Takes about six minutes; with 0 submissions only issuing is measured.
 * Run from the project's root after
 * {@code mvn -q -DskipTests package dependency:build-classpath -Dmdep.outputFile=target/bench-classpath}:
 * {@code java -cp "target/test-classes:target/classes:$(cat target/bench-classpath)" src/bench/java/SurveyBenchmark.java [submissions]}
 */
class SurveyBenchmark {
    static final int THREADS = Runtime.getRuntime().availableProcessors();
    static final int SECONDS = 5;
    static final int WARM_SECONDS = 60;
    static final int WINDOWS = 5;
    static final int BROWSER_ROUNDS = 200;

    public static void main(String[] arguments) throws Exception {
        int submissions = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 2_000;
        System.out.printf("Java %s, %d processors%n", Runtime.version(), THREADS);
        if (submissions > 0) accepting(submissions);
        issuing();
        System.exit(0);
    }

    // ---- issuing

    static void issuing() throws Exception {
        double openssl = openssl(1);
        Descriptor survey = ASurvey.descriptor();
        byte[] blinded = new Respondent(survey).blinded();
        Runnable sign = () -> BlindRsa.blindSign(ASurvey.key().getPrivate(), survey.key().publicKey(), blinded);
        rate(1, sign);
        double alone = rate(1, sign);
        row("OpenSSL, rsa3072, signatures, one core", openssl, openssl);
        row("signing and check alone, one core", alone, openssl);
        try (RunningMerlin merlin = RunningMerlin.ofItsOwn("survey-benchmark")) {
            inBrowser(merlin);
            overHttp(merlin);
        }
    }

    /**
     * A partner's message signed again and again: ticket, locked row, signature and check as at the first time. Connections are
     * kept open, as browsers do. The server first warms up for a minute, as one that has run for a day has; then windows of
     * issuing and of OpenSSL on all processors follow each other in turn, and the ratio is taken pair by pair.
     */
    static void overHttp(RunningMerlin merlin) throws Exception {
        List<String> bodies = new ArrayList<>();
        for (int i = 1; i <= THREADS; i++) bodies.add(ticketed(merlin, "partner" + i));
        URI origin = URI.create(merlin.origin());
        AtomicInteger calls = new AtomicInteger();
        ThreadLocal<String> mine = ThreadLocal.withInitial(() -> bodies.get(calls.getAndIncrement() % bodies.size()));
        ThreadLocal<Kept> kept = ThreadLocal.withInitial(() -> new Kept(origin));
        Runnable ask = () -> kept.get().ask(mine.get());
        for (int warm = 0; warm < WARM_SECONDS / SECONDS; warm++) {
            System.out.printf(Locale.ROOT, "  warming up: %.0f a second%n", rate(THREADS, ask));
        }
        List<Double> ratios = new ArrayList<>();
        for (int window = 0; window < WINDOWS; window++) {
            double beside = openssl(THREADS);
            Duration before = merlin.server().info().totalCpuDuration().orElseThrow();
            long began = System.nanoTime();
            double rate = rate(THREADS, ask);
            double seconds = (System.nanoTime() - began) / 1e9;
            Duration used = merlin.server().info().totalCpuDuration().orElseThrow().minus(before);
            row("asked over HTTP, with database, " + THREADS + " callers", rate, beside);
            System.out.printf(Locale.ROOT, "  OpenSSL on %d: %.0f a second; the server's processor time for one: %.2f ms%n",
                    THREADS, beside, used.toMillis() / (rate * seconds));
            ratios.add(rate / beside);
        }
        Collections.sort(ratios);
        System.out.printf(Locale.ROOT, "ratio, median of %d: %.2f (%.2f to %.2f)%n", WINDOWS, ratios.get(WINDOWS / 2), ratios.get(0), ratios.get(WINDOWS - 1));
    }

    static String ticketed(RunningMerlin merlin, String account) throws IOException {
        Visitor partner = Visitor.signedIn(merlin, account);
        Matcher survey = Pattern.compile("start\\?id=([A-Za-z0-9_-]{22})").matcher(partner.get("/app/survey/start").body());
        String page = survey.find() ? "/app/survey/start?id=" + survey.group(1) : "/app/survey/start";
        String answer = partner.submit(page, Map.of()).body();
        Matcher address = Pattern.compile("#s=([A-Za-z0-9_-]{22})&(?:amp;)?t=([A-Za-z0-9_-]{43})").matcher(answer);
        if (!address.find()) throw new IllegalStateException("no ticket for " + account);
        URI described = URI.create(merlin.ballotOrigin() + "/ballot/api/surveys/" + address.group(1));
        Descriptor descriptor;
        try (InputStream in = described.toURL().openStream()) {
            descriptor = Descriptor.of(in.readAllBytes());
        }
        return "{\"ticket\":\"" + address.group(2) + "\",\"blinded\":\"" + Bytes.b64u(new Respondent(descriptor).blinded()) + "\"}";
    }

    /**
     * A caller's connection, kept open as a browser keeps it. After 200 requests it comes from another loopback address, because
     * one address may ask 300 times in ten minutes only.
     */
    static final class Kept {
        static final AtomicInteger ADDRESSES = new AtomicInteger();
        static final Pattern LENGTH = Pattern.compile("(?i)content-length: *([0-9]+)");
        final URI origin;
        Socket socket;
        InputStream in;
        int asked;

        Kept(URI origin) {
            this.origin = origin;
        }

        void ask(String body) {
            byte[] request = ("POST /issuer/api/pass HTTP/1.1\r\nHost: " + origin.getAuthority()
                            + "\r\nContent-Type: application/json\r\nContent-Length: " + body.length() + "\r\n\r\n" + body)
                    .getBytes(StandardCharsets.US_ASCII);
            try {
                if (asked++ % 200 == 0) connect();
                socket.getOutputStream().write(request);
                String head = head(in);
                if (!head.startsWith("HTTP/1.1 200")) throw new IllegalStateException(head.lines().findFirst().orElse("nothing"));
                Matcher length = LENGTH.matcher(head);
                if (!length.find()) throw new IllegalStateException("no length: " + head);
                in.readNBytes(Integer.parseInt(length.group(1)));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }

        void connect() throws IOException {
            if (socket != null) socket.close();
            int next = ADDRESSES.getAndIncrement();
            InetAddress from = InetAddress.getByName("127.0." + (1 + next / 250) + "." + (2 + next % 250));
            socket = new Socket(InetAddress.getByName(origin.getHost()), origin.getPort(), from, 0);
            socket.setTcpNoDelay(true);
            in = new BufferedInputStream(socket.getInputStream());
        }

        static String head(InputStream in) throws IOException {
            StringBuilder head = new StringBuilder();
            while (head.indexOf("\r\n\r\n") < 0) {
                int next = in.read();
                if (next < 0) throw new IOException("closed");
                head.append((char) next);
            }
            return head.toString();
        }
    }

    /** Signatures a second from OpenSSL's own benchmark, on so many cores at once. */
    static double openssl(int cores) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("openssl", "speed", "-elapsed", "-seconds", String.valueOf(SECONDS)));
        if (cores > 1) command.addAll(List.of("-multi", String.valueOf(cores)));
        command.add("rsa3072");
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        process.waitFor();
        Matcher line = Pattern.compile("rsa\\s+3072 bits\\s+\\S+\\s+\\S+\\s+([0-9.]+)").matcher(printed);
        if (!line.find()) throw new IllegalStateException("openssl printed no rate");
        return Double.parseDouble(line.group(1));
    }

    // ---- the browser's half

    /** What a partner's browser does for a pass: blinds the message, and later takes the blinding off and verifies. */
    static void inBrowser(RunningMerlin merlin) {
        try (Chromium chromium = new Chromium(); BrowserContext context = chromium.desktop()) {
            Page page = context.newPage();
            page.navigate(merlin.ballotOrigin() + "/ballot/rate.html");
            page.getByText("Your pass is not in this browser").first().waitFor();
            List<?> times = (List<?>) page.evaluate("""
                    async rounds => {
                      const pair = await crypto.subtle.generateKey(
                        {name: 'RSA-PSS', modulusLength: 3072, publicExponent: Uint8Array.of(1, 0, 1), hash: 'SHA-384'},
                        true, ['sign', 'verify']);
                      const jwk = await crypto.subtle.exportKey('jwk', pair.privateKey);
                      const number = text => toBig(Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), c => c.charCodeAt(0)));
                      const [n, d] = [number(jwk.n), number(jwk.d)];
                      const key = {n: fromBig(n, 384), e: 65537n};
                      const times = [];
                      for (let round = 0; round < rounds; round++) {
                        const input = random(100);
                        const began = performance.now();
                        const {blinded, inv} = await blind(key, input);
                        const sent = performance.now();
                        const blindSig = fromBig(power(toBig(blinded), d, n), 384);
                        const received = performance.now();
                        if (await finalize(key, input, blindSig, inv) === null) throw new Error('not signed');
                        times.push(sent - began + performance.now() - received);
                      }
                      return times;
                    }
                    """, BROWSER_ROUNDS);
            double first = ((Number) times.get(0)).doubleValue();
            List<Double> sorted = times.stream().map(time -> ((Number) time).doubleValue()).sorted().toList();
            System.out.printf(Locale.ROOT, "blinding and finishing in Chromium %s: median of %d %.1f ms, the first %.1f, the longest %.1f%n",
                    context.browser().version(), sorted.size(), sorted.get(sorted.size() / 2), first, sorted.get(sorted.size() - 1));
        }
    }

    // ---- accepting

    static void accepting(int count) throws Exception {
        Descriptor survey = ASurvey.descriptor();
        System.out.printf("making %d passes and submissions%n", count);
        List<Submission> all = IntStream.range(0, count)
                .parallel()
                .mapToObj(i -> ABallot.answers(ASurvey.withPass(survey), 1))
                .toList();
        checks(survey, all);
        double alone = checks(survey, all);
        row("the two signature checks alone, " + THREADS + " threads", alone, alone);
        for (int run = 0; run < 2; run++) {
            boolean warm = run > 0;
            accept("PostgreSQL", postgres(), survey, all, alone, warm);
            accept("Derby", derby(), survey, all, alone, warm);
        }
    }

    static double checks(Descriptor survey, List<Submission> all) throws Exception {
        Queue<Submission> queue = new ConcurrentLinkedQueue<>(all);
        return perSecond(all.size(), () -> {
            for (Submission one = queue.poll(); one != null; one = queue.poll()) {
                if (!one.pass().signedFor(survey) || !one.entry(survey.surveyId()).signed()) throw new IllegalStateException();
            }
        });
    }

    static void accept(String name, DataSource database, Descriptor survey, List<Submission> all, double alone, boolean print)
            throws Exception {
        Migrations.run(database, "db/ballot");
        ABallot ballot = new ABallot(database);
        ballot.open(survey);
        List<byte[]> bodies = all.stream().map(Submission::bytes).toList();
        Queue<byte[]> queue = new ConcurrentLinkedQueue<>(bodies);
        double rate = perSecond(all.size(), () -> {
            for (byte[] one = queue.poll(); one != null; one = queue.poll()) {
                if (ballot.status(survey, one) != 200) throw new IllegalStateException();
            }
        });
        List<Export.Opened> stored = ballot.stored(survey).answers();
        Set<String> entries = new HashSet<>();
        stored.forEach(opened -> entries.add(opened.entry()));
        if (!print) return;
        row("accepting answers, " + name + ", " + THREADS + " threads", rate, alone);
        System.out.printf("  sent %d, stored %d, lost %d, double %d%n", all.size(), stored.size(), all.size() - entries.size(), stored.size() - entries.size());
    }

    static DataSource derby() throws IOException {
        Path folder = Files.createTempDirectory("survey-benchmark");
        ConfiguredDataSource database = new ConfiguredDataSource();
        database.setUrl("jdbc:derby:" + folder.resolve("ballot") + ";create=true");
        database.setUser("merlin");
        database.setPassword("merlin");
        return pooled(database);
    }

    static DataSource postgres() throws SQLException {
        String name = "bench_" + UUID.randomUUID().toString().replace("-", "");
        String server = TestDatabase.postgresUrl();
        ConfiguredDataSource database = new ConfiguredDataSource();
        database.setUrl(server);
        database.setUser("postgres");
        database.setPassword("postgres");
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute("create database " + name);
        }
        ConfiguredDataSource fresh = new ConfiguredDataSource();
        fresh.setUrl(server.replaceFirst("/postgres(?=\\?|$)", "/" + name));
        fresh.setUser("postgres");
        fresh.setPassword("postgres");
        return pooled(fresh);
    }

    /** A connection a thread, kept open, as the server's pool does. */
    static DataSource pooled(DataSource database) {
        ThreadLocal<Connection> kept = new ThreadLocal<>();
        return (DataSource) Proxy.newProxyInstance(SurveyBenchmark.class.getClassLoader(), new Class<?>[] {DataSource.class}, (self, method, given) -> {
            if (kept.get() == null) kept.set(database.getConnection());
            Connection connection = kept.get();
            return Proxy.newProxyInstance(SurveyBenchmark.class.getClassLoader(), new Class<?>[] {Connection.class}, (me, call, values) -> {
                if (call.getName().equals("close")) {
                    connection.setAutoCommit(true);
                    return null;
                }
                try {
                    return call.invoke(connection, values);
                } catch (InvocationTargetException e) {
                    throw e.getCause();
                }
            });
        });
    }

    // ---- measuring

    /** Runs a second for a while on so many threads. */
    static double rate(int threads, Runnable work) throws Exception {
        AtomicInteger done = new AtomicInteger();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        long began = System.nanoTime();
        onThreads(threads, () -> {
            while (System.nanoTime() < end) {
                work.run();
                done.incrementAndGet();
            }
        });
        return done.get() / ((System.nanoTime() - began) / 1e9);
    }

    static double perSecond(int count, Runnable work) throws Exception {
        long began = System.nanoTime();
        onThreads(THREADS, work);
        return count / ((System.nanoTime() - began) / 1e9);
    }

    static void onThreads(int threads, Runnable work) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < threads; i++) running.add(pool.submit(work));
            for (Future<?> one : running) one.get();
        } finally {
            pool.shutdown();
        }
    }

    static void row(String what, double rate, double beside) {
        System.out.printf(Locale.ROOT, "%-56s %8.0f a second, ratio %.2f%n", what, rate, rate / beside);
    }
}
