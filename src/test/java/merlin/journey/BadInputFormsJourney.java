package merlin.journey;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import merlin.testing.Chromium;
import merlin.testing.Desk;
import merlin.testing.RunningMerlin;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Forms sent at a bad moment, twice, too large or about nothing we know: nothing is lost, nothing half stored. */
class BadInputFormsJourney {
    private static final Chromium CHROMIUM = new Chromium();

    @TempDir
    static Path files;

    private final RunningMerlin merlin = RunningMerlin.get();
    private final Map<String, String> violations = new TreeMap<>();

    @AfterEach
    void everyStateIsCleanForAxe() {
        assertEquals(Map.of(), violations);
    }

    @AfterAll
    static void close() {
        CHROMIUM.close();
    }

    @Test
    void aMissingOrWrongFieldIsToldInPlainWordsBesideItAndAtTheTop() {
        try (Desk department = programme("Fields to fill")) {
            department.link("Add a contract by hand");
            department.page.fill("#pounds", "lots");
            department.button("Add the contract");
            assertAll(
                    () -> assertTrue(department.says("Title: this is missing. Fill it in.")),
                    () -> assertTrue(department.says("Value in pounds: write a number, such as 12.50.")),
                    () -> assertEquals("lots", department.page.inputValue("#pounds")),
                    () -> assertEquals(
                            1,
                            department
                                    .page
                                    .locator(".error-summary a[href='#title']")
                                    .count()));
            department.look("a contract with a missing title");
            department.page.fill("#title", "Home care");
            department.button("Add the contract");
            department.page.fill("#pounds", "");
            assertTrue(department.says("Value in pounds: write a number"));
        }
    }

    @Test
    void unknownIdentifiersAreNamedWithTheShapeThatIsNeededAndUnknownAddressesSaySo() {
        try (Desk department = programme("Numbers nobody knows")) {
            String programme = department.page.url();
            department.link("Add a contract by hand");
            department.page.fill("#title", "Debt advice");
            department.page.fill("#supplierName", "Heron (invented)");
            department.page.fill("#supplierIdentifier", "GB-ZZZ-1");
            department.button("Add the contract");
            assertTrue(department.says("GB-COH"), department.main()::innerText);
            assertEquals("GB-ZZZ-1", department.page.inputValue("#supplierIdentifier"));
            assertTrue(department
                    .page
                    .locator(".error-summary a[href='#supplierIdentifier']")
                    .isVisible());
            department.look("a register nobody knows");
            department.page.fill("#supplierIdentifier", "GB-COH-09999999");
            department.button("Add the contract");
            department.open(programme);
            department.link("Debt advice");
            department.link("Link Heron");
            department.button("Link the prime");
            assertTrue(department.says("No prime with the number GB-COH-09999999 is registered"));
            department.look("a number nobody registered");
            Response unknown =
                    department.page.navigate(merlin.origin() + "/app/programme/contract?id=no-such-contract");
            assertEquals(404, unknown.status());
            assertTrue(department.says("The address may be wrong, or the page may have moved."));
        }
    }

    @Test
    void doubleSubmissionStoresOnceAndBothAnswersLeadToTheSamePlace() {
        try (Desk department = desk("department")) {
            department.open("/app/programme/create");
            department.page.fill("#title", "Sent twice");
            Object places = department.page.evaluate("""
                    async () => {
                      const form = document.getElementById('programme');
                      const typed = new URLSearchParams(new FormData(form));
                      typed.set('create', 'Create the programme');
                      const send = () => fetch(form.action, {method: 'POST', body: typed}).then(answer => answer.url);
                      return new Set(await Promise.all([send(), send(), send()])).size;
                    }""");
            assertEquals(1, places);
            department.open("/app/programme/programmes");
            assertEquals(1, department.main().getByText("Sent twice").count());
        }
    }

    @Test
    void staleEditIsToldAndNothingIsOverwrittenNorLost() {
        try (Desk first = answer("1.2");
                Desk second = answer("1.2")) {
            first.page.fill("#body", "Written first.");
            first.page.locator("#save").click();
            assertTrue(first.says("Saved."));
            second.page.fill("#body", "Written meanwhile.");
            second.page.locator("#save").click();
            assertAll(
                    () -> assertTrue(second.says("while you were working on it. Nothing of yours was stored.")),
                    () -> assertEquals("Written meanwhile.", second.page.inputValue("#body")),
                    () -> assertTrue(second.says("Written first.")));
            second.look("a stale edit");
            first.open(first.page.url());
            assertEquals("Written first.", first.page.inputValue("#body"));
        }
    }

    @Test
    void expiredSessionInAFormShowsWhatWasTypedAndLeadsBack() {
        try (Desk prime = answer("1.3")) {
            String form = prime.page.url();
            prime.page.fill("#body", "We pay in 21 days, £ and naïve accents too.");
            prime.page.context().clearCookies();
            prime.page.locator("#save").click();
            assertTrue(prime.says("Your session has ended"));
            assertEquals(
                    "We pay in 21 days, £ and naïve accents too.",
                    prime.page.getByLabel("Body").inputValue());
            prime.look("a form after its session");
            prime.link("Sign in again");
            prime.page.fill("#email", "prime2@demo.example");
            prime.page.fill("#password", "thirty-days-fair");
            prime.button("Sign in");
            assertEquals(form, prime.page.url());
            assertFalse(prime.page.inputValue("#body").contains("21 days"), "nothing was stored");
        }
    }

    @Test
    void expiredSessionReplacedByANewOneShowsWhatWasTypedToo() {
        try (Desk prime = answer("1.3")) {
            prime.page.fill("#body", "Typed before the new session.");
            Page other = prime.page.context().newPage();
            other.navigate(merlin.origin() + "/sign-in");
            other.fill("#email", "prime2@demo.example");
            other.fill("#password", "thirty-days-fair");
            other.locator("main [type=submit]").click();
            other.waitForURL("**/app/home");
            prime.page.locator("#save").click();
            assertTrue(prime.says("This page was open for too long"), prime.main()::innerText);
            assertEquals(
                    "Typed before the new session.",
                    prime.page.getByLabel("Body").inputValue());
            prime.link("Open the page again");
            assertTrue(prime.page.locator("#body").isVisible());
        }
    }

    @Test
    void oversizedUploadIsRefusedWithItsLimitAndTheFormKeepsWhatWasTyped() throws IOException {
        try (Desk prime = answer("1.4")) {
            String form = prime.page.url();
            upload(prime, sized("eleven.pdf", 11));
            assertTrue(prime.says("\"eleven.pdf\" is larger than 10 MB. Split it, or give a link instead."));
            assertEquals("Our policy", title(prime));
            prime.look("a file beyond the limit");
            upload(prime, sized("thirty.pdf", 30));
            assertTrue(prime.says("\"thirty.pdf\" is larger than 10 MB."));
            prime.open(form);
            upload(prime, sized("seventy.pdf", 70));
            assertTrue(prime.says("The file is too large"), prime.main()::innerText);
            prime.look("a file beyond what the server takes");
            prime.page.goBack();
            assertEquals("Our policy", title(prime));
            prime.open(form);
            for (String file : List.of("eleven.pdf", "thirty.pdf", "seventy.pdf")) assertFalse(prime.says(file), file);
        }
    }

    @Test
    void aServerFaultShowsAReferenceAndNothingElse() {
        try (Desk prime = desk("prime")) {
            APIResponse answer = prime.page
                    .request()
                    .post(
                            merlin.origin() + "/app/portfolio/chains",
                            RequestOptions.create()
                                    .setHeader("Content-Type", "multipart/form-data")
                                    .setData("no boundary"));
            assertEquals(500, answer.status(), answer.text());
            prime.page.setContent(answer.text());
            String reference = prime.main().locator("strong").innerText();
            assertEquals("""
                    Something went wrong on our side
                    Nothing of yours was stored. Try again in a minute.
                    If it happens again, tell the operator this reference: %s
                    Go to the first page""".formatted(reference), prime.main().innerText().replaceAll("\\s*\\n\\s*", "\n"));
            assertTrue(merlin.log().contains("reference=" + reference));
            assertFalse(answer.text().contains("Exception"));
        }
    }

    private Desk programme(String title) {
        Desk department = desk("department");
        department.open("/app/programme/create");
        department.page.fill("#title", title);
        department.button("Create the programme");
        return department;
    }

    /** Calder's prime at a criterion of its open self-assessment. */
    private Desk answer(String criterion) {
        Desk prime = desk("prime2");
        prime.open("/app/assessment/cases");
        prime.link("MA-10004");
        String id = prime.page.url().replaceAll(".*id=", "");
        prime.open("/app/assessment/answer?id=" + id + "&criterion=" + criterion);
        return prime;
    }

    private Desk desk(String account) {
        return new Desk(merlin, CHROMIUM.desktop(), account, violations);
    }

    private static void upload(Desk prime, Path file) {
        prime.page.getByLabel("What it shows").first().fill("Our policy");
        prime.page.setInputFiles("input[type=file]", file);
        prime.button("Add the file");
    }

    private static String title(Desk prime) {
        return prime.page.getByLabel("What it shows").first().inputValue();
    }

    private static Path sized(String name, int megabytes) throws IOException {
        Path file = files.resolve(name);
        try (RandomAccessFile empty = new RandomAccessFile(file.toFile(), "rw")) {
            empty.setLength(megabytes * 1024L * 1024);
        }
        return file;
    }
}
