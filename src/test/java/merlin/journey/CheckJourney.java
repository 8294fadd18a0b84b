package merlin.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import merlin.survey.check.CheckedByCommand;
import merlin.survey.check.Packages;
import merlin.testing.Chromium;
import merlin.testing.RunningMerlin;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The check page in a real browser: it comes to the verdicts of the command line, which shares no code with it. */
class CheckJourney {
    private static final String PAGE = RunningMerlin.get().ballotOrigin() + "/ballot/check.html";
    private static Chromium chromium;
    private static BrowserContext shared;
    private static Page table;

    @TempDir
    Path folder;

    private BrowserContext browser;
    private Page page;
    private final List<Request> requests = new ArrayList<>();

    @BeforeAll
    static void open() {
        chromium = new Chromium();
        shared = chromium.desktop();
        table = shared.newPage();
        table.navigate(PAGE);
    }

    @AfterAll
    static void close() {
        shared.close();
        chromium.close();
    }

    @BeforeEach
    void fresh() {
        browser = chromium.phone();
        browser.onRequest(requests::add);
        page = browser.newPage();
    }

    @AfterEach
    void leave() {
        browser.close();
    }

    @ParameterizedTest(name = "page and command line agree: {0}")
    @MethodSource("merlin.survey.check.Packages#all")
    void pageAndCommandLineAgreeCheckByCheck(Packages.Case one) throws Exception {
        page = table; // one page for all: what it said of one file must not colour the next
        choose(one);
        if (one.code() != null || one.handle() != null) ask(one);
        List<String> command = CheckedByCommand.of(one, folder).verdicts();
        assertEquals(CheckedByCommand.words(one.verdicts()), command);
        assertEquals(command, verdicts());
    }

    @ParameterizedTest(
            name = "the page that says {0} is accessible, fits a small phone, sets no cookie and asks no other host")
    @ValueSource(
            strings = {
                "a good package",
                "the list is not published",
                "an entry stands twice",
                "my entry is left out",
                "an entry cut short"
            })
    void everyStateIsAccessibleAndKeepsToItself(String name) {
        Packages.Case one = named(name);
        page.navigate(PAGE);
        Set<String> wrong = new TreeSet<>(look("start"));
        choose(one);
        wrong.addAll(look(name));
        if (one.code() != null) ask(one);
        wrong.addAll(look(name + ", asked"));
        assertEquals(Set.of(), wrong);
        assertEquals(List.of(), browser.cookies());
        assertTrue(requests.stream()
                .allMatch(
                        request -> request.url().startsWith(RunningMerlin.get().ballotOrigin() + "/")));
        assertTrue(requests.stream().allMatch(request -> request.method().equals("GET")));
    }

    @Test
    void theAddressOfASurveyChecksTheListThatTheSiteServes() {
        Packages.Case good = named("a good package, nothing asked");
        serve(good.json());
        page.navigate(PAGE + "#s=" + surveyOf(good));
        shown("The list is in order");
        assertEquals(CheckedByCommand.words("-hh-h"), verdicts());
        page.navigate("about:blank");
        page.navigate(PAGE + "#s=AAAAAAAAAAAAAAAAAAAAAA");
        shown("Something is wrong with this list");
        assertEquals(CheckedByCommand.words("-hh-x"), verdicts());
    }

    @Test
    void aListIsSavedAsItCameAndCheckedAgain() throws Exception {
        Packages.Case good = named("a good package");
        serve(good.json());
        page.navigate(PAGE + "#s=" + surveyOf(good));
        shown("The list is in order");
        var saved = page.waitForDownload(
                () -> page.getByText("Save the list").last().click());
        assertEquals("partner-survey-list.json", saved.suggestedFilename());
        Path file = folder.resolve("saved.json");
        saved.saveAs(file);
        assertEquals(good.json(), java.nio.file.Files.readString(file));
    }

    @Test
    void aSurveyThatDoesNotExistIsSaid() {
        page.navigate(PAGE + "#s=AAAAAAAAAAAAAAAAAAAAAA");
        shown("We cannot find this survey");
        assertEquals(Set.of(), look("unknown"));
    }

    @Test
    void withoutScriptThePageSaysWhatElseCanBeDone() {
        try (BrowserContext plain = chromium.phoneWithoutScript()) {
            Page still = plain.newPage();
            still.navigate(PAGE);
            assertEquals(
                    "This page needs JavaScript",
                    still.locator("h1:visible").first().innerText());
            assertEquals(1, still.locator("h1:visible").count());
        }
    }

    @Test
    void wrongEntriesAreSaidAtTheirField() {
        page.navigate(PAGE);
        page.getByText("Check this file").click();
        page.getByText("Choose a saved list").waitFor();
        choose(named("a good package, nothing asked"));
        page.locator("#code").fill("abc");
        page.getByText("Check again with these").click();
        page.getByText("A confirmation code has 8 characters").waitFor();
        assertEquals(Set.of(), look("wrong-code"));
        page.locator("#code").fill("");
        page.locator("#line").fill("A".repeat(43));
        page.getByText("Check again with these").click();
        page.getByText("Say whether your organisation collected a pass").waitFor();
    }

    private void serve(String json) {
        browser.route(
                "**/publication",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("application/json")
                        .setBody(json)));
    }

    private static Packages.Case named(String name) {
        return Packages.all().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    }

    private static String surveyOf(Packages.Case one) {
        return merlin.survey.check.SavedPackage.of(one.json()).surveyId();
    }

    private void choose(Packages.Case one) {
        byte[] content = one.json().getBytes(StandardCharsets.UTF_8);
        page.locator("#file").setInputFiles(new FilePayload("saved.json", "application/json", content));
        page.evaluate("document.querySelectorAll('main > section').forEach(shown => (shown.hidden = true))");
        page.getByText("Check this file").click();
        page.locator(one.verdicts().equals(Packages.REFUSED) ? "#unreadable" : "#result")
                .waitFor();
    }

    private void ask(Packages.Case one) {
        if (one.code() != null) page.locator("#code").fill(one.code());
        if (one.handle() != null) {
            page.locator("#line").fill(one.handle());
            page.locator(one.collected() ? "#collected-yes" : "#collected-no").check();
        }
        page.getByText("Check again with these").click();
        String asked = one.code() != null ? "a" : "d";
        page.locator("[data-check=" + asked + "]:not([data-verdict='not asked'])")
                .waitFor();
        page.locator("#result").waitFor();
    }

    private List<String> verdicts() {
        return page.locator("#result:visible [data-check]").all().stream()
                .map(row -> row.getAttribute("data-verdict"))
                .toList();
    }

    private void shown(String heading) {
        page.locator("h1:visible").getByText(heading).waitFor();
    }

    /** What is wrong with the page as it stands; keeps a picture. */
    private Set<String> look(String state) {
        String file = "check-" + state.replaceAll("\\W+", "-") + ".png";
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/pictures", file))
                .setFullPage(true));
        Set<String> wrong = new TreeSet<>();
        for (String violation : Chromium.violations(page)) wrong.add(state + ": " + violation);
        if ((boolean) page.evaluate("document.documentElement.scrollWidth > innerWidth"))
            wrong.add(state + ": too wide");
        return wrong;
    }
}
