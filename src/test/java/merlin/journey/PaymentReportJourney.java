package merlin.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import merlin.cli.Merlin;
import merlin.shared.Json;
import merlin.testing.Chromium;
import merlin.testing.Desk;
import merlin.testing.LedgerVisitor;
import merlin.testing.RunningMerlin;
import merlin.testing.Visitor;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** From a ledger to its report in every form: the prime's pages, the public page, open data, and the command line. */
class PaymentReportJourney {
    private static final Chromium CHROMIUM = new Chromium();
    private static final LocalDate FROM = LocalDate.of(2021, 10, 1);
    private static final LocalDate TO = LocalDate.of(2022, 3, 31);

    private final RunningMerlin merlin = RunningMerlin.get();
    private final Map<String, String> violations = new TreeMap<>();

    @TempDir
    Path folder;

    @AfterAll
    static void close() {
        CHROMIUM.close();
    }

    @Test
    void rep1PageDataAndCommandLineGiveTheSameFigures() throws Exception {
        Path file = Files.writeString(folder.resolve("ledger.csv"), ledger());
        LedgerVisitor prime = new LedgerVisitor(Visitor.signedIn(merlin, "prime"));
        String ledger = prime.send(file, FROM, TO);
        prime.check(ledger);
        prime.askToBringIn(ledger);
        prime.await(ledger);
        JsonNode told = commandLine(file);
        String address = "/api/v1/primes/" + northgate() + "/payment-performance";
        String days = "?from=" + FROM + "&to=" + TO;
        JsonNode open = Json.MAPPER.readTree(merlin.get(address + days).body());
        for (String name : List.of(
                "settled",
                "averageDays",
                "medianDays",
                "p95Days",
                "bands",
                "statutoryOnTime",
                "lateTerms",
                "unpaidAtEnd",
                "openAgeing",
                "interest")) assertEquals(told.get(name), open.get("figures").get(name), name);
        String page = Jsoup.parse(merlin.get("/register/" + northgate() + "/payment" + days)
                        .body())
                .select(".measures")
                .text();
        String csv = merlin.get(address + ".csv" + days).body();
        for (JsonNode figure : figures(open.get("report"))) {
            String text = figure.get("value").get("text").asString();
            assertTrue(page.contains(text), text + " in " + page);
            assertTrue(csv.contains("," + figure.get("id").asString() + ","), csv);
            assertTrue(csv.contains(text), text);
        }
        assertTrue(merlin.get(address + ".pdf" + days).body().startsWith("%PDF-"));
        JsonNode other = Json.MAPPER.readTree(
                merlin.get(address + "?from=2022-01-01&to=2022-01-31").body());
        assertEquals("PAY-15", other.get("code").asString());
    }

    /** The figures of the first section. */
    private static List<JsonNode> figures(JsonNode report) {
        List<JsonNode> found = new java.util.ArrayList<>();
        for (JsonNode block : report.get("sections").get(0).get("blocks"))
            if (block.get("kind").asString().equals("figures"))
                block.get("items").forEach(found::add);
        assertTrue(found.size() > 4);
        return found;
    }

    private static JsonNode commandLine(Path file) {
        StringWriter out = new StringWriter();
        int exit = Merlin.commands("ledger")
                .setOut(new PrintWriter(out, true))
                .execute(
                        "ledger",
                        file.toString(),
                        "--from",
                        FROM.toString(),
                        "--to",
                        TO.toString(),
                        "--format",
                        "json");
        assertEquals(0, exit);
        return Json.MAPPER.readTree(out.toString());
    }

    /** Eight partners, ten invoices each; those of the last two are paid late or not at all. */
    private static String ledger() {
        StringBuilder file = new StringBuilder("invoice_id,supplier_id,received_date,due_date,paid_date,amount\n");
        for (int partner = 1; partner <= 8; partner++) {
            for (int i = 0; i < 10; i++) {
                LocalDate received = FROM.plusDays(10L * i + partner);
                boolean open = partner > 2 && i == 9;
                file.append(partner)
                        .append('-')
                        .append(i)
                        .append(",V")
                        .append(partner)
                        .append(',');
                file.append(received).append(',').append(received.plusDays(14)).append(',');
                file.append(open ? "" : received.plusDays(6L * partner + i).toString());
                file.append(',').append(50 * partner + i).append(".25\n");
            }
        }
        return file.toString();
    }

    private String northgate() {
        for (JsonNode entry :
                Json.MAPPER.readTree(merlin.get("/api/v1/register").body()))
            if (entry.get("name").asString().startsWith("Northgate"))
                return entry.get("id").asString();
        throw new IllegalStateException("no Northgate");
    }

    @Test
    void aPrimeReadsItsReportAndTakesTheFormsOfTheLawAway() {
        try (Desk prime = new Desk(merlin, CHROMIUM.desktop(), "prime", violations)) {
            prime.open("/app/home");
            prime.link("Payment report");
            assertTrue(prime.says("1. In short"));
            assertTrue(prime.says("for yourselves only"));
            prime.look("own report");
            prime.link("Notice and payment-practices report");
            prime.look("statutory");
            prime.button("Enter the approval");
            assertTrue(prime.says("Enter the name of the person"));
            prime.look("approval without a name");
            prime.page.fill("#approver", "Alex Lee");
            prime.page.fill("#title", "Finance director");
            prime.button("Enter the approval");
            assertTrue(prime.says("Alex Lee, Finance director"));
            prime.look("approved");
            prime.open("/app/payment/published");
            prime.look("no published report yet");
            prime.button("Bring in");
            assertTrue(prime.says("No file was chosen"));
            prime.attach(
                    "file", "reports.csv", "Company number,Start date,End date\n" + number() + ",1/2/2026,1/3/2026\n");
            prime.button("Bring in");
            assertTrue(prime.says("Say which is meant"));
            prime.look("dates unclear");
            prime.attach("file", "reports.csv", published());
            prime.button("Bring in");
            assertTrue(prime.says("Brought in: 1 new"));
            assertTrue(prime.says("nothing follows"));
            prime.look("published report");
            prime.button("They hold everything we bought");
            assertTrue(prime.says("one of the two is wrong"));
            prime.look("contradiction");
            prime.button("Take that back");
            assertTrue(!prime.says("one of the two is wrong"));
            prime.open("/app/payment/late");
            prime.look("late invoices");
            prime.link("Letter");
            assertTrue(prime.says("Late Payment of Commercial Debts"));
            prime.look("letter");
        }
        assertEquals(Map.of(), violations);
    }

    @Test
    void everybodyReadsThePublicReportOnAPhone() {
        try (BrowserContext phone = CHROMIUM.phone()) {
            Page page = phone.newPage();
            page.navigate(merlin.origin() + "/register/" + northgate() + "/payment");
            assertTrue(page.locator("main").innerText().contains("2. How long payment took"));
            assertEquals(0, page.locator("script").count());
            assertEquals(java.util.Set.of(), java.util.Set.copyOf(Chromium.violations(page)));
        }
    }

    private String number() {
        JsonNode prime = Json.MAPPER.readTree(
                merlin.get("/api/v1/register/" + northgate()).body());
        for (JsonNode identifier : prime.get("entry").get("identifiers"))
            if (identifier.asString().startsWith("GB-COH-"))
                return identifier.asString().substring("GB-COH-".length());
        throw new IllegalStateException("no company number");
    }

    /** Of the latest half-year that has figures, with an average that the ledger does not show. */
    private String published() {
        JsonNode open = Json.MAPPER.readTree(merlin.get("/api/v1/primes/" + northgate() + "/payment-performance")
                .body());
        return "Report Id,Company number,Start date,End date,Average time to pay\n1," + number() + ","
                + open.get("from").asString() + "," + open.get("to").asString() + ",90\n";
    }
}
