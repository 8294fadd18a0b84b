package merlin.testing;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;

/** The small phone on which one partner collects its pass and, on a later day and without signing in, answers. */
public final class PartnerPhone implements AutoCloseable {
    private final RunningMerlin merlin;
    private final BrowserContext context;
    private final Map<String, String> violations;
    private int interactions;

    /** @param context a fresh profile that keeps what the survey's site stores; @param violations collects what axe-core finds */
    public PartnerPhone(RunningMerlin merlin, BrowserContext context, Map<String, String> violations) {
        this.merlin = merlin;
        this.context = context;
        this.violations = violations;
    }

    /** Signs in, says that the partner works with the prime, and collects and keeps the pass. */
    public void collect(String account, String survey) {
        Desk partner = new Desk(merlin, context, account, violations);
        interactions += 3; // address, password, button
        partner.open("/app/survey/start?id=" + survey);
        partner.button("Yes, we work with this prime");
        partner.link("Go on and collect the pass");
        interactions += 3;
        Page page = partner.page;
        await(page, "Keep your pass");
        press(page, "Show a QR code");
        press(page, "Continue");
        await(page, "You are done for today");
        page.close();
        context.clearCookies();
    }

    /** Opens the address that is the same for everybody, answers every question alike, and sends. */
    public void answer(String survey, String answer) {
        Page page = context.newPage();
        page.navigate(merlin.ballotOrigin() + "/ballot/rate.html#s=" + survey);
        interactions++;
        await(page, "How were you treated");
        press(page, "Start");
        Locator comments = heading(page, "Do you want to add anything?");
        Locator choice = page.getByRole(
                AriaRole.RADIO, new Page.GetByRoleOptions().setName(answer).setExact(true));
        Locator question = page.locator("h1:visible");
        for (comments.or(choice).first().waitFor(); !comments.isVisible(); ) {
            String asked = question.innerText();
            choice.check();
            press(page, "Continue");
            interactions--; // answering itself is not counted
            page.waitForCondition(() -> !question.innerText().equals(asked));
        }
        press(page, "Continue");
        await(page, "Check your answers");
        press(page, "Send my answers");
        await(page, "Your answers are in");
        page.close();
    }

    /** Opens the same address once more after publication: it leads to the page that checks the list by itself. */
    public void findsItsAnswersCounted(String survey, int counted) {
        Page page = context.newPage();
        page.navigate(merlin.ballotOrigin() + "/ballot/rate.html#s=" + survey);
        await(page, "Your answers were counted");
        page.getByText(counted + " sets of answers were counted, yours among them")
                .waitFor();
        Chromium.violations(page).forEach(found -> violations.merge("answers counted", found, (a, b) -> a + ", " + b));
        page.close();
    }

    @Override
    public void close() {
        context.close();
    }

    private static void await(Page page, String words) {
        heading(page, words).first().waitFor();
    }

    private static Locator heading(Page page, String words) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(words));
    }

    /** What was opened, typed or pressed so far from the invitation on, beside answering the questions. */
    public int interactions() {
        return interactions;
    }

    private void press(Page page, String button) {
        interactions++;
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
    }
}
