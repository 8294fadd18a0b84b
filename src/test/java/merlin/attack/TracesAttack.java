package merlin.attack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import merlin.survey.protocol.Bytes;
import merlin.survey.protocol.Comment;
import merlin.survey.protocol.Respondent;
import merlin.survey.protocol.Submission;
import merlin.testing.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Attack 3, with canaries: partners take part with marked headers and a marked address. Afterwards everything the running
 * product wrote is searched: logs, both databases' files (the registry's hold the mail queue), temporary files, what it tells
 * about itself, and at last its memory.
 */
@Tag("running")
class TracesAttack {
    private static final String MARK = "canary" + Bytes.b64u(Bytes.random(9)).replaceAll("[^A-Za-z0-9]", "x");
    /** A sign-in at main is logged as one that happened, whoever it was. */
    private static final String NAMELESS = "usecase=SignIn outcome=done ms=";

    private static final String ADDRESS = "203.0.113.217";
    private static final String[] HEADERS = {
        "User-Agent", MARK + "-agent",
        "Referer", "http://elsewhere.example/" + MARK + "-referer",
        "Cookie", "merlin=" + MARK + "-cookie",
        "X-Forwarded-For", ADDRESS
    };
    private final Town town = Town.get();
    private final Search headers = new Search().text("header", MARK).text("address", ADDRESS);
    private final Search keys = new Search();
    private final Search receipts = new Search();

    @Test
    void nothingWrittenKnowsARequest() throws IOException, InterruptedException {
        String told = selfReports();
        String logged = town.merlin.log();
        takePart();
        String grown = town.merlin.log().substring(logged.length());
        assertEquals(told, selfReports(), "what the product tells about itself");
        List<String> lines = grown.lines()
                .filter(line -> !line.isBlank())
                .filter(line -> !line.matches(".*" + NAMELESS + "\\d+$"))
                .toList();
        Path home = town.merlin.home().toAbsolutePath();
        Path planted = Files.writeString(home.resolve("planted.txt"), "GET /answers " + MARK + "-agent " + ADDRESS);
        Map<String, Integer> control = headers.in(home);
        Files.delete(planted);
        assertTrue(control.containsKey("header in attacked/planted.txt"), "the planted log line: " + control);
        Map<String, Integer> found = new TreeMap<>(headers.in(home));
        found.putAll(receipts.in(home));
        found.putAll(keys.in(home));
        found.keySet().removeIf(where -> where.startsWith("pass key in attacked/data/ballot/"));
        Row.of(Attack.TRACES, "files")
                .judge(
                        found.isEmpty() && lines.isEmpty(),
                        "requests with marked headers 12; hits in logs, databases, temporary files, mail queue %s; log lines written meanwhile %s, but for sign-ins without a name; metrics and health unchanged"
                                .formatted(found, lines));
        memory(home);
    }

    private void takePart() {
        for (int partner : town.partners.subList(0, 3)) {
            Respondent respondent = town.collect(partner, HEADERS);
            Submission sent = town.answers(respondent, 1, 3, new Comment("payment", "Fair in most months"));
            assertEquals(200, town.send(sent, HEADERS).statusCode());
            String receipt = Bytes.b64u(sent.entry(town.survey.surveyId()).receipt());
            assertEquals(204, town.ask("/receipts/" + receipt, HEADERS).statusCode());
            town.ask("", HEADERS);
            keys.text("pass key", sent.pass().key())
                    .bytes("pass key", Bytes.fromB64u(sent.pass().key(), "key"));
            receipts.text("receipt", receipt).bytes("receipt", Bytes.fromB64u(receipt, "receipt"));
        }
    }

    /** Metrics and health, if anybody can ask for them at all. */
    private String selfReports() {
        StringBuilder told = new StringBuilder();
        Visitor operator = Visitor.signedIn(town.merlin, "operator");
        for (String path :
                List.of("/metrics", "/metrics/application", "/health", "/ballot/metrics", "/ballot/health")) {
            var answer = operator.get(path);
            told.append(path).append(' ').append(answer.statusCode()).append('\n');
            answer.body()
                    .lines()
                    .filter(line -> line.matches("(?i).*(survey|ballot|answer|issuer|pass).*"))
                    .forEach(line -> told.append(line).append('\n'));
        }
        return told.toString();
    }

    /** The heap after a collection of garbage, with ordinary traffic in between as any minute brings it. */
    private void memory(Path home) throws IOException, InterruptedException {
        for (int i = 0; i < 40; i++) {
            town.ask(
                    "",
                    "User-Agent",
                    "z".repeat(60),
                    "Referer",
                    "http://z.example/" + "z".repeat(60),
                    "Cookie",
                    "z".repeat(60),
                    "X-Forwarded-For",
                    "198.51.100.1");
            town.merlin.get("/");
        }
        Path dump = home.resolve("heap.hprof");
        Files.deleteIfExists(dump);
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        String server = String.valueOf(town.merlin.server().pid());
        Process asked = new ProcessBuilder(jcmd, server, "GC.heap_dump", dump.toString())
                .redirectErrorStream(true)
                .start();
        asked.getInputStream().readAllBytes();
        assertTrue(asked.waitFor(120, TimeUnit.SECONDS) && asked.exitValue() == 0, "heap dump");
        Map<String, Integer> control =
                new Search().text("origin", town.merlin.ballotOrigin()).in(dump);
        assertTrue(!control.isEmpty(), "the dump holds what the server surely knows");
        Map<String, Integer> found = new TreeMap<>(headers.in(dump));
        found.putAll(keys.in(dump));
        found.putAll(receipts.in(dump));
        Files.delete(dump);
        Row row = Row.of(Attack.TRACES, "memory");
        String figure = "hits in a heap dump after %d further requests %s".formatted(80, found);
        if (found.isEmpty()) row.judge(true, figure);
        else
            row.limit(
                    figure,
                    "the server's buffers keep a request until later ones overwrite it, and an address is counted for ten minutes (BAL-10); memory is never written to a file");
    }
}
