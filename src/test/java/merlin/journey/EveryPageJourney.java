package merlin.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import merlin.testing.Chromium;
import merlin.testing.RunningMerlin;
import merlin.testing.Verdicts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * Every working page that the demonstration's links lead to, as the accounts that may see it: on a wide screen and at 320 pixels,
 * with every folded part open, and its forms sent empty where that changes nothing.
 */
class EveryPageJourney {
    private static final Chromium CHROMIUM = new Chromium();
    private static final List<String> ACCOUNTS = List.of(
            "lead", "prime2", "department", "prime", "moderator", "partner1", "partner13", "assessor", "operator");
    private static final int MOST_OF_A_KIND = 2;

    /** Pages that no link of the demonstration need lead to, and who looks at them instead. */
    static final Map<String, String> ELSEWHERE = Map.of(
            "/app/accreditation/decide", "MainJobJourney: a case must wait for the department",
            "/app/assessment/hand-in", "MainJobJourney: every criterion must be judged",
            "/app/payment/check", "LedgerJourney: a ledger must be half way in",
            "/app/payment/columns", "LedgerJourney: a ledger must be half way in",
            "/app/programme/assign-prime", "SupplyChainJourney: a supplier must be without a prime");

    /** Buttons that, pressed with nothing filled in, only tell what is missing. */
    private static final List<String> HARMLESS = List.of(
            "#book",
            "#plan",
            "#record",
            "#programme",
            "#add",
            "#partner",
            "#one",
            "#meet",
            "#decide",
            "#addLink",
            "#dispute",
            "#bring",
            "#noteForm",
            "#roll",
            "#handIn",
            "#again",
            "#address",
            "#correct",
            "#disputeInvoice",
            "#zeroDispute",
            "#caseReply",
            "#caseFinding",
            "#draw",
            "#closeCheck",
            "#proof",
            "#result",
            "#payment",
            "#withdraw",
            "#cancel");

    private final RunningMerlin merlin = RunningMerlin.get();
    private final Map<String, Integer> seen = new HashMap<>();
    private final Map<String, String> wrong = new TreeMap<>();
    private final Set<String> undecided = new TreeSet<>();

    @AfterAll
    static void close() {
        CHROMIUM.close();
    }

    @Test
    void everyWorkingPageIsAccessibleNarrowAndQuiet() throws IOException {
        for (String account : ACCOUNTS) {
            try (BrowserContext context = CHROMIUM.desktop()) {
                walk(account, context.newPage());
            }
        }
        assertEquals(Map.of(), wrong);
        assertEquals(Set.of(), Verdicts.missing(undecided), "docs/accessibility.md has no verdict on these");
        assertEquals(Set.of(), unreached(seen.keySet()));
    }

    private void walk(String account, Page page) {
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) note(account, page.url(), "console: " + message.text());
        });
        page.onPageError(error -> note(account, page.url(), "script: " + error));
        signIn(account, page);
        Deque<String> waiting = new ArrayDeque<>(List.of("/app/home"));
        Set<String> known = new TreeSet<>(waiting);
        while (!waiting.isEmpty()) {
            String address = waiting.poll();
            String kind = address.replaceAll("\\?.*", "");
            if (isFile(kind) || seen.getOrDefault(kind, 0) >= MOST_OF_A_KIND && !isHub(kind)) continue;
            Response answer = page.navigate(merlin.origin() + address);
            if (answer.status() != 200) note(account, address, "answered " + answer.status());
            for (Object link : (List<?>)
                    page.evaluate(
                            "[...document.querySelectorAll('a[href^=\"/app/\"], main a[href]')].map(a => a.pathname + a.search)")) {
                String to = link.toString();
                if (to.startsWith("/app/") && known.add(to)) waiting.add(to);
            }
            int time = seen.merge(kind, 1, Integer::sum);
            if (time == 1) look(account, address, page);
            else if (time <= MOST_OF_A_KIND) read(account, address, page, 320);
        }
    }

    /** What is taken away and not looked at: a proof, a file of figures. */
    private static boolean isFile(String kind) {
        return kind.matches(".*(/evidence|\\.(csv|json|pdf|txt))");
    }

    /** Pages whose links differ by account: opened for everybody, looked at like all others. */
    private static boolean isHub(String kind) {
        return kind.matches(
                "/app/(home|assessment/(cases|case)|survey/(surveys|start)|payment/(confirm|reported|disagreements|spot-checks|pass-down))");
    }

    private void look(String account, String address, Page page) {
        page.evaluate("document.querySelectorAll('details').forEach(part => part.open = true)");
        read(account, address, page, 1280, 320);
        for (String form : HARMLESS) {
            if (page.locator(form + " [type=submit]").count() == 0) continue;
            page.locator(form).evaluate("form => form.reset()");
            page.locator(form + " [type=submit]").first().click();
            page.waitForLoadState(); // before its style has come a page is wider
            read(account, address + " with " + form + " sent empty", page, 320);
        }
    }

    private void read(String account, String state, Page page, int... widths) {
        for (int width : widths) {
            page.setViewportSize(width, 800);
            int over = (Integer) page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
            if (over > 0) note(account, state, over + " pixels too wide at " + width);
            Chromium.Reading reading;
            try {
                reading = Chromium.read(page);
            } catch (PlaywrightException e) {
                note(account, state, "cannot be read: " + e.getMessage() + page.content());
                return;
            }
            undecided.addAll(reading.undecided());
            reading.violations().forEach(found -> note(account, state, found));
        }
    }

    private void signIn(String account, Page page) {
        page.navigate(merlin.origin() + "/sign-in");
        page.fill("#email", account + "@demo.example");
        page.fill("#password", "thirty-days-fair");
        page.click("#go");
    }

    private void note(String account, String state, String found) {
        wrong.merge(account + " " + state, found, (a, b) -> a.contains(b) ? a : a + ", " + b);
    }

    /** The working pages that were not reached and that nobody else looks at. */
    static Set<String> unreached(Set<String> reached) throws IOException {
        Path pages = Path.of("src/main/webapp");
        try (var files = Files.walk(pages.resolve("app"))) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .map(file -> "/" + pages.relativize(file).toString().replace(".xhtml", ""))
                    .filter(page -> !reached.contains(page) && !ELSEWHERE.containsKey(page))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
