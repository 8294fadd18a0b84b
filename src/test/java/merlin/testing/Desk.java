package merlin.testing;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.ViewportSize;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Somebody signed in at a real browser: opens pages, presses links and buttons by their words, has each state read by axe. */
public final class Desk implements AutoCloseable {
    private final RunningMerlin merlin;
    private final BrowserContext context;
    private final Map<String, String> violations;
    public final Page page;

    /** @param violations collects what axe-core finds, by state */
    public Desk(RunningMerlin merlin, BrowserContext context, String account, Map<String, String> violations) {
        this.merlin = merlin;
        this.context = context;
        this.violations = violations;
        this.page = context.newPage();
        open("/sign-in");
        page.fill("#email", account + "@demo.example");
        page.fill("#password", "thirty-days-fair");
        button("Sign in");
    }

    public void open(String path) {
        page.navigate(path.startsWith("http") ? path : merlin.origin() + path);
    }

    /** Presses the first link of the page's main part whose words contain these. */
    public void link(String words) {
        main().getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(words))
                .first()
                .click();
    }

    public void button(String words) {
        main().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(words))
                .first()
                .click();
    }

    /** Chooses the first option whose words contain these. */
    public void choose(String field, String words) {
        Locator option = page.locator("#" + field + " option", new Page.LocatorOptions().setHasText(words));
        page.selectOption("#" + field, option.first().getAttribute("value"));
    }

    /** Checks the radio button or box with exactly this label. */
    public void tick(String label) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first()
                .check();
    }

    public void attach(String field, String name, String content) {
        page.setInputFiles(
                "#" + field,
                new FilePayload(name, "application/octet-stream", content.getBytes(StandardCharsets.UTF_8)));
    }

    public boolean says(String words) {
        return main().innerText().contains(words);
    }

    public Locator main() {
        return page.locator("main");
    }

    /** Has axe-core read the page as it stands, wide and at 320 px, where nothing may stick out at the side. */
    public void look(String state) {
        Chromium.violations(page).forEach(found -> note(state, found));
        ViewportSize wide = page.viewportSize();
        page.setViewportSize(320, 640);
        Chromium.violations(page).forEach(found -> note(state + ", narrow", found));
        int over = (Integer) page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
        if (over > 0) note(state + ", narrow", over + " px too wide");
        page.setViewportSize(wide.width, wide.height);
    }

    private void note(String state, String found) {
        violations.merge(state, found, (a, b) -> a + ", " + b);
    }

    @Override
    public void close() {
        context.close();
    }
}
