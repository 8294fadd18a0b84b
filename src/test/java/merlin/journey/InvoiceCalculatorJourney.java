package merlin.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import merlin.shared.Json;
import merlin.testing.Chromium;
import merlin.testing.RunningMerlin;
import merlin.testing.Verdicts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** PAY-37: a partner works out one invoice, on a small phone without script, and takes the letter. */
class InvoiceCalculatorJourney {
    private static final Chromium CHROMIUM = new Chromium();
    private static final String WORKED = "received=2026-03-02&amount=1250.00&contract=act&paid=2026-05-15";

    private final RunningMerlin merlin = RunningMerlin.get();

    @AfterAll
    static void close() {
        CHROMIUM.close();
    }

    @Test
    void pay37FromTheFirstPageToTheLetter() throws IOException {
        try (BrowserContext phone = CHROMIUM.phoneWithoutScript()) {
            Page page = phone.newPage();
            page.navigate(merlin.origin() + "/");
            link(page, "Work out what you are owed").click();
            page.locator("#received").fill("2026-03-02");
            page.locator("#amount").fill("1,250.00");
            page.getByLabel("Yes, and buying began on or after 24 February 2025")
                    .check();
            page.locator("#paid").fill("2026-05-15");
            button(page).click();

            assertEquals("You are owed £88.11 on top", page.locator("h1").textContent());
            List<String> figures = page.locator(".figures-line .big").allTextContents();
            assertEquals(List.of("31 March 2026", "day 74", "1 April 2026", "£88.11"), figures);
            assertTrue(page.locator("main").textContent().contains("The money arrived 45 days after it."));
            assertTrue(page.locator(".letter").textContent().contains("Please pay £88.11 within 14 days"));
            Download letter =
                    page.waitForDownload(() -> link(page, "Download it as text").click());
            assertEquals("late-payment-letter.txt", letter.suggestedFilename());
            assertEquals(
                    page.locator(".letter").textContent().strip(),
                    Files.readString(letter.path()).strip());
            assertEquals(List.of(), phone.cookies());
        }
    }

    @Test
    void pay37WhatIsWrongIsSaidAtItsFieldAndWhatWasTypedStays() {
        try (BrowserContext phone = CHROMIUM.phoneWithoutScript()) {
            Page page = phone.newPage();
            page.navigate(merlin.origin() + "/invoice-calculator");
            page.locator("#amount").fill("12 pounds");
            page.locator("summary").last().click();
            page.locator("#part1amount").fill("5");
            button(page).click();

            assertTrue(page.title().startsWith("Error: "), page.title());
            assertEquals(
                    List.of("#received", "#amount", "#contract", "#part1day"),
                    page.locator(".error-summary a").all().stream()
                            .map(a -> a.getAttribute("href"))
                            .toList());
            Locator amount = page.locator("#amount");
            assertEquals("12 pounds", amount.inputValue());
            assertEquals("true", amount.getAttribute("aria-invalid"));
            assertEquals("amount-problem amount-hint", amount.getAttribute("aria-describedby"));
            assertEquals(
                    "Write an amount in pounds with at most two decimals, such as 1250.00.",
                    page.locator("#amount-problem").textContent());
            assertTrue(page.locator("#part1day").isVisible(), "the group with a mistake is open");
            assertEquals(0, page.locator("h2#letter").count());
            assertFalse(merlin.log().contains("at most two decimals"), "a message is in the log");
        }
    }

    @Test
    void pay37EveryStateOfThePageIsAccessibleAndNarrow() {
        for (BrowserContext context : List.of(CHROMIUM.desktop(), CHROMIUM.phone())) {
            try (context) {
                for (String query : List.of(
                        "",
                        WORKED,
                        "received=x&amount=y&part1day=2026-01-01",
                        "received=2026-03-02&amount=250000&contract=none&days=75&part1day=2026-06-01&part1amount=300",
                        "received=2026-11-01&amount=1&contract=earlier")) {
                    Page page = context.newPage();
                    page.navigate(merlin.origin() + "/invoice-calculator?" + query);
                    int over = (Integer) page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
                    assertTrue(over <= 0, query + " is " + over + " pixels too wide");
                    Chromium.Reading reading = Chromium.read(page);
                    assertEquals(Set.of(), reading.violations(), query);
                    assertEquals(Set.of(), Verdicts.missing(reading.undecided()), query);
                    page.close();
                }
            }
        }
    }

    @Test
    void pay37TheSameAsDataAndNothingInTheLog() {
        var answer = Json.MAPPER.readTree(
                merlin.get("/api/v1/invoice-calculator?" + WORKED).body());
        assertEquals("2026-03-31", answer.get("law").get("lastGoodDay").asString());
        assertEquals(74, answer.get("statistics").get("days").asInt());
        assertEquals("88.11", answer.get("onTop").get("total").asString());
        var refused = merlin.get("/api/v1/invoice-calculator?received=2026-03-02");
        assertEquals(400, refused.statusCode());
        assertEquals("PAY-37", Json.MAPPER.readTree(refused.body()).get("code").asString());
        assertEquals(
                409,
                merlin.get(
                                "/api/v1/invoice-calculator/letter?received=2026-03-02&amount=1&contract=act&paid=2026-03-03")
                        .statusCode());
        assertFalse(merlin.log().contains("received=") || merlin.log().contains("1250.00"), "figures are in the log");
        assertFalse(merlin.log().contains("WorkOutInvoice"), "a call is in the log");
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator button(Page page) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Work it out"));
    }
}
