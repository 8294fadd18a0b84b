package merlin.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import merlin.testing.Chromium;
import merlin.testing.RunningMerlin;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** From a notice to a published chain, an answered fact and a decided claim, with every page and state read by axe-core. */
class SupplyChainJourney {
    private static final Chromium CHROMIUM = new Chromium();
    private static final String NOTICE = """
            { "version": "1.1", "releases": [ { "ocid": "ocds-journey-1", "id": "1", "date": "2026-03-01",
              "buyer": { "name": "Northshire Council" },
              "tender": { "title": "Home care", "description": "Care in people&#039;s homes" },
              "awards": [ { "id": "a", "value": { "amount": 250000, "currency": "GBP" }, "suppliers": [
                { "name": "Westmere", "identifier": { "scheme": "GB-COH", "id": "99009103" } } ] } ] } ] }
            """;
    private static final String LIST = """
            organisation,tier,status,service,contact name,e-mail,value share,start,partner of
            Lantern Care (invented),1,present,Home care,Ann Lee,ann@lantern.example,40,2026-04-01,
            Tiller Advice (invented),2,present,Advice,Bo Tan,bo@tiller.example,10,%s,Lantern Care (invented)
            """;

    private final RunningMerlin merlin = RunningMerlin.get();
    private final Map<String, String> violations = new TreeMap<>();

    @AfterAll
    static void close() {
        CHROMIUM.close();
    }

    @Test
    void fromANoticeToAPublishedChainAndADecidedClaim() {
        as("department", this::bringsInTheContract);
        as("prime3", this::buildsAndPublishesTheChain);
        as("partner5", this::claimsItsPlace);
        as("lead", this::decidesTheClaim);
        try (BrowserContext context = CHROMIUM.phone()) {
            Page page = context.newPage();
            for (String path : new String[] {"/programmes", "/partners"}) {
                page.navigate(merlin.origin() + path);
                check(page, path + " on a phone");
            }
            page.navigate(merlin.origin() + "/programmes");
            press(page, "Journey homes");
            check(page, "public programme on a phone");
        }
        assertEquals(Map.of(), violations);
    }

    private void bringsInTheContract(Page page) {
        open(page, "/app/programme/programmes");
        press(page, "Create a programme");
        page.fill("#title", "Journey homes");
        submit(page, "Create the programme");
        check(page, "programme without contract");
        press(page, "Bring in contracts");
        page.setInputFiles("#files", new FilePayload[] {
            file("notice.json", NOTICE), file("broken.json", NOTICE.replace("250000", "\"a lot\""))
        });
        submit(page, "Bring in");
        says(page, "Here we expect a number.");
        check(page, "import report");
        page.getByRole(AriaRole.NAVIGATION).getByText("Journey homes").click();
        check(page, "programme");
        press(page, "Home care");
        check(page, "contract");
        press(page, "Link");
        check(page, "assign prime");
        submit(page, "Link the prime");
        says(page, "is now linked");
    }

    private void buildsAndPublishesTheChain(Page page) {
        open(page, "/app/portfolio/chains");
        check(page, "chains");
        page.getByTitle("Begin the supply chain of Home care").click();
        check(page, "empty chain");
        press(page, "Bring in a list");
        bringIn(page, LIST.formatted("3/4/2026"));
        says(page, "can be read two ways");
        check(page, "refused list");
        bringIn(page, LIST.formatted("3 April 2026"));
        check(page, "chain");
        assertEquals(2, page.locator("tbody tr").count());
        press(page, "Change Lantern");
        check(page, "partner form");
        page.fill("#share", "5");
        submit(page, "Save in the draft");
        says(page, "The shares below Lantern Care (invented) come to 10%");
        check(page, "partner form with a problem");
        page.fill("#share", "45");
        submit(page, "Save in the draft");
        press(page, "Facts about Lantern");
        page.fill("#paymentDays", "30");
        submit(page, "Save the facts");
        press(page, "Facts about Lantern");
        check(page, "facts");
        page.goBack();
        press(page, "Check and publish");
        check(page, "check before publishing");
        submit(page, "Publish version 1");
        press(page, "Published versions");
        check(page, "versions");
        press(page, "Version 1");
        check(page, "version");
    }

    private void bringIn(Page page, String list) {
        page.setInputFiles("#file", file("partners.csv", list));
        submit(page, "Bring in");
    }

    private void claimsItsPlace(Page page) {
        open(page, "/app/portfolio/relations");
        check(page, "relations");
        press(page, "A prime left us out");
        check(page, "claim, step 1");
        page.selectOption(
                "#prime", new com.microsoft.playwright.options.SelectOption().setLabel("Westmere (invented)"));
        submit(page, "Continue");
        check(page, "claim, step 2");
        page.fill("#service", "Debt advice");
        page.getByText("Tier 2: specialist parts").click();
        page.getByText("Present", exact()).click();
        submit(page, "Continue");
        check(page, "claim, step 3");
        page.getByText("An invoice or payment").click();
        page.fill("#evidence", "Invoice 7 of May");
        submit(page, "Continue");
        check(page, "claim, step 4");
        page.getByText("No", exact()).click();
        submit(page, "Continue");
        check(page, "claim, step 5");
        submit(page, "Send the claim");
        says(page, "Your claim is with the assessor");
        press(page, "Your public page");
        check(page, "public page form");
    }

    private void decidesTheClaim(Page page) {
        open(page, "/app/portfolio/claims");
        check(page, "claims");
        page.locator("tbody tr", new Page.LocatorOptions().setHasText("Westmere"))
                .locator("a")
                .click();
        check(page, "claim");
        page.getByText("Yes", exact()).click();
        page.fill("#reason", "The invoice names both.");
        submit(page, "Decide");
        says(page, "The claim is accepted");
    }

    private void as(String account, Consumer<Page> story) {
        try (BrowserContext context = CHROMIUM.desktop()) {
            Page page = context.newPage();
            open(page, "/sign-in");
            page.fill("#email", account + "@demo.example");
            page.fill("#password", "thirty-days-fair");
            submit(page, "Sign in");
            story.accept(page);
        }
    }

    private void open(Page page, String path) {
        page.navigate(merlin.origin() + path);
    }

    private static void press(Page page, String link) {
        page.locator("main")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(link))
                .first()
                .click();
    }

    private static void submit(Page page, String button) {
        page.locator("main")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
                .click();
    }

    private static Page.GetByTextOptions exact() {
        return new Page.GetByTextOptions().setExact(true);
    }

    private static FilePayload file(String name, String content) {
        return new FilePayload(name, "application/octet-stream", content.getBytes(StandardCharsets.UTF_8));
    }

    private static void says(Page page, String text) {
        String said = page.locator("main").innerText();
        assertTrue(said.contains(text), said);
    }

    private void check(Page page, String state) {
        Chromium.violations(page).forEach(found -> violations.merge(state, found, (a, b) -> a + ", " + b));
    }
}
