package merlin.testing;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A real Chromium of the machine, named by MERLIN_CHROMIUM or found on the path; nothing is downloaded. */
public final class Chromium implements AutoCloseable {
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    public Chromium() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable())
                        .setHeadless(true)
                        .setArgs(QUIET));
    }

    private static Path executable() {
        String named = System.getenv("MERLIN_CHROMIUM");
        if (named != null && !named.isBlank()) return Path.of(named);
        return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "No Chromium or Chrome on the path. Install one, or set MERLIN_CHROMIUM to its program file."));
    }

    /** A fresh profile on a wide screen. */
    public BrowserContext desktop() {
        return browser.newContext(new Browser.NewContextOptions().setViewportSize(1280, 900));
    }

    /** A fresh profile on a small phone: 320 px wide. */
    public BrowserContext phone() {
        return browser.newContext(new Browser.NewContextOptions().setViewportSize(320, 640));
    }

    /** The small phone with JavaScript switched off. */
    public BrowserContext phoneWithoutScript() {
        return browser.newContext(
                new Browser.NewContextOptions().setViewportSize(320, 640).setJavaScriptEnabled(false));
    }

    /** The rules of axe-core that the page breaks, with the places; empty when there are none. */
    public static Set<String> violations(Page page) {
        return read(page).violations();
    }

    /**
     * What axe-core finds on the page as it stands.
     *
     * @param violations rule and place
     * @param undecided what it could not decide by itself: rule, its reason, and the kind of place, for a human verdict
     */
    public record Reading(Set<String> violations, Set<String> undecided) {}

    public static Reading read(Page page) {
        page.waitForLoadState();
        page.locator("h1:visible").first().waitFor();
        AxeResults results = new AxeBuilder(page).setLegacyMode(true).analyze();
        Set<String> broken = new TreeSet<>();
        for (Rule rule : results.getViolations()) {
            for (CheckedNode node : rule.getNodes()) broken.add(rule.getId() + " at " + node.getTarget());
        }
        Set<String> undecided = new TreeSet<>();
        for (Rule rule : results.getIncomplete()) {
            for (CheckedNode node : rule.getNodes()) undecided.add(rule.getId() + " | " + kindOfPlace(page, node));
        }
        return new Reading(broken, undecided);
    }

    /** The drawing, scrolling part or numbered stop that holds the place; else what the place is itself. */
    private static String kindOfPlace(Page page, CheckedNode node) {
        return String.valueOf(page.evaluate(
                """
                css => {
                  const at = document.querySelector(css);
                  const kind = at.closest('svg, .scroll, .stops') || at;
                  return kind.localName + (kind.classList.length ? '.' + kind.classList[0] : '');
                }""", String.valueOf(node.getTarget() instanceof List<?> path ? path.get(0) : node.getTarget())));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
