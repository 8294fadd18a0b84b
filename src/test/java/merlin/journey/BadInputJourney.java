package merlin.journey;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.Map;
import java.util.TreeMap;
import merlin.testing.Chromium;
import merlin.testing.Desk;
import merlin.testing.RunningMerlin;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files nobody can use: each is refused with words that say what to do, and nothing of it is stored. */
class BadInputJourney {
    private static final Chromium CHROMIUM = new Chromium();
    private static final String HEAD = "organisation,tier,status,contact name,e-mail,service,start\n";
    private static final String GOOD =
            "Heron Advice (invented),2,present,Ann Hay,ann@heron.example,Debt advice,2026-04-03\n";

    private final RunningMerlin merlin = RunningMerlin.get();
    private final Map<String, String> violations = new TreeMap<>();
    private Desk prime;
    private String chain;
    private int before;

    @BeforeEach
    void aPrimeAtItsChain() {
        prime = new Desk(merlin, CHROMIUM.desktop(), "prime3", violations);
        prime.open("/app/portfolio/chains");
        prime.link("Well at Home Cumbria");
        prime.page.waitForURL("**/portfolio/chain?id=*");
        chain = prime.page.url();
        before = partners();
    }

    @AfterEach
    void everyStateIsCleanForAxe() {
        prime.close();
        assertEquals(Map.of(), violations);
    }

    @AfterAll
    static void close() {
        CHROMIUM.close();
    }

    @Test
    void wrongFileTypeSaysWhatItLooksLikeAndWhatToBring() {
        refused(
                new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10},
                "This is a picture. Save the list itself as .xlsx");
        refused("%PDF-1.7".getBytes(UTF_8), "This is a PDF. Save the list as .xlsx or .csv");
    }

    @Test
    void brokenCsvIsToldWithItsLineAndNotEvenItsGoodLinesAreStored() {
        refused((HEAD + GOOD + "\"Egret,2,present\n").getBytes(UTF_8), "A quotation mark is opened here");
        assertEquals("3", cell("A quotation mark", 0));
        refused((HEAD + GOOD + "Egret,2\n").getBytes(UTF_8), "Enter the status: one of past, present, potential.");
    }

    @Test
    void wrongEncodingIsNamedWithTheOneToSaveIn() {
        refused((HEAD + GOOD).getBytes(UTF_16), "stored as UTF-16. Save it as \"CSV UTF-8\"");
        refused((HEAD + GOOD.replace("Heron", "Café").replace(",2,", ",7,")).getBytes(ISO_8859_1), "Windows-1252");
        assertTrue(prime.says("\"7\" is not a tier. Enter 1, 2, 3 or 4."));
    }

    @Test
    void ambiguousDatesAreNotGuessedAndOneAnswerReadsThemAll() {
        byte[] list = (HEAD + GOOD.replace("2026-04-03", "3/4/2026")).getBytes(UTF_8);
        refused(list, "\"3/4/2026\" can be read two ways.");
        assertEquals("start", cell("can be read two ways", 2));
        prime.tick("The day comes first (3/4/2026 is 3 April)");
        bringIn(list);
        assertTrue(prime.says("The list was brought in: 1 added"), prime.main()::innerText);
        prime.link("Change Heron Advice");
        assertEquals("2026-04-03", prime.page.inputValue("#startsOn"));
    }

    @Test
    void oversizedListIsRefusedWithItsLimit() {
        refused((HEAD + GOOD.repeat(70_000)).getBytes(UTF_8), "The file is larger than 5 MB. Split it");
    }

    @Test
    void ocdsThatDoesNotValidateIsRefusedWholeWithLineAndColumn() {
        try (Desk department = new Desk(merlin, CHROMIUM.desktop(), "department", violations)) {
            department.open("/app/programme/create");
            department.page.fill("#title", "Notices that do not validate");
            department.button("Create the programme");
            department.link("Bring in contracts");
            department.attach("files", "notice.json", """
                    {"uri": "https://example.org/1", "releases": [
                     {"ocid": "ocds-b5fd17-bad", "id": "1", "date": "2026-01-05T00:00:00Z", "tag": ["tender"],
                      "initiationType": "tender", "tender": {"id": "t", "title": "Half right", "value": {"amount": "a lot"}}}]}
                    """);
            department.button("Bring in");
            Locator row =
                    department.page.locator("tr", new Page.LocatorOptions().setHasText("Here we expect a number."));
            assertEquals("3", row.locator("td").nth(0).innerText());
            assertTrue(row.locator("td").nth(1).innerText().matches("\\d+"));
            department.look("a notice that does not validate");
            department.attach("files", "cut.json", "{\"releases\": [\n{\"ocid\": ");
            department.button("Bring in");
            assertTrue(department.says("From here on this is not JSON."));
            department.page.getByText("Notices that do not validate").first().click();
            assertTrue(department.says("No contract yet."));
        }
    }

    private void refused(byte[] list, String words) {
        prime.open(chain.replace("/chain?", "/import?"));
        bringIn(list);
        assertTrue(prime.says(words), prime.main()::innerText);
        assertTrue(prime.says("partners.csv was not brought in and nothing of it was stored."));
        prime.look("a list refused with: " + words);
        try (Desk again = new Desk(merlin, CHROMIUM.desktop(), "prime3", violations)) {
            again.open(chain);
            assertEquals(before, again.page.locator("tbody tr").count());
            assertFalse(again.says("Egret"));
        }
    }

    private void bringIn(byte[] list) {
        prime.page.setInputFiles("#file", new FilePayload("partners.csv", "text/csv", list));
        prime.button("Bring in");
    }

    private int partners() {
        return prime.page.locator("tbody tr").count();
    }

    /** A cell of the first row of the report that holds the words. */
    private String cell(String words, int column) {
        return prime.page
                .locator("tr", new Page.LocatorOptions().setHasText(words))
                .first()
                .locator("td")
                .nth(column)
                .innerText();
    }
}
