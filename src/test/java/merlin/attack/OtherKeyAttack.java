package merlin.attack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.security.KeyPair;
import java.security.interfaces.RSAPublicKey;
import java.util.Map;
import java.util.TreeMap;
import merlin.survey.protocol.BlindRsa;
import merlin.survey.protocol.Bytes;
import merlin.survey.protocol.Descriptor;
import merlin.survey.protocol.IssuerKey;
import merlin.testing.Chromium;
import merlin.testing.Desk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Attack 7. One browser is served another key than all others, to know its owner again by the pass: once the signature comes from
 * another key, once the survey's description names one. The page stops with E06 and keeps no pass.
 */
@Tag("running")
class OtherKeyAttack {
    private static final KeyPair OTHER = IssuerKey.generate();
    private static Chromium chromium;
    private final Town town = Town.get();

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @Test
    void anotherKeyForOneBrowserStopsThePage() {
        int stopped = 0;
        try (BrowserContext browser = chromium.phone()) {
            browser.route("**/issuer/api/pass", this::sign);
            if (stops(browser)) stopped++;
        }
        try (BrowserContext browser = chromium.phone()) {
            browser.route("**/ballot/api/surveys/" + town.survey.surveyId(), this::describe);
            if (stops(browser)) stopped++;
        }
        try (BrowserContext browser = chromium.phone()) {
            browser.route("**/issuer/api/pass", route -> route.fulfill(doesNotFit()));
            if (stops(browser)) stopped++;
        }
        Row.of(Attack.OTHER_KEY)
                .judge(
                        stopped == 3,
                        "another key signs, another key is described, one that what is sent does not fit: page stopped with E06 in %d of 3, passes kept 0"
                                .formatted(stopped));
    }

    private boolean stops(BrowserContext browser) {
        int last = town.partners.get(town.partners.size() - 1);
        Map<String, String> ignored = new TreeMap<>();
        Desk partner = new Desk(town.merlin, browser, "partner" + last, ignored);
        partner.open("/app/survey/start?id=" + town.survey.surveyId());
        partner.page.locator("#go").click();
        partner.link("Go on and collect the pass");
        heading(partner.page, "Something is wrong with this survey’s key");
        browser.unrouteAll();
        Page rate = browser.newPage();
        rate.navigate(town.merlin.ballotOrigin() + "/ballot/rate.html#s=" + town.survey.surveyId());
        heading(rate, "Your pass is not in this browser");
        return true;
    }

    private static void heading(Page page, String words) {
        try {
            page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(words))
                    .first()
                    .waitFor();
        } catch (PlaywrightException e) {
            throw new AssertionError("no \"" + words + "\" on " + page.url() + " but: " + page.innerText("body"), e);
        }
    }

    private Map<String, String> mayRead() {
        return Map.of(
                "Access-Control-Allow-Origin", town.merlin.ballotOrigin(),
                "Access-Control-Allow-Headers", "Content-Type",
                "Access-Control-Allow-Methods", "POST");
    }

    /** What the issuer answers when the blinded message is larger than its own key's modulus. */
    private Route.FulfillOptions doesNotFit() {
        return new Route.FulfillOptions().setStatus(400).setHeaders(mayRead());
    }

    private void sign(Route route) {
        Map<String, String> open = mayRead();
        if (route.request().method().equals("OPTIONS")) {
            route.fulfill(new Route.FulfillOptions().setStatus(204).setHeaders(open));
            return;
        }
        byte[] blinded =
                Bytes.fromB64u(route.request().postData().replaceAll(".*\"blinded\":\"([^\"]+)\".*", "$1"), "blinded");
        blinded[0] = 0;
        byte[] signed = BlindRsa.blindSign(OTHER.getPrivate(), (RSAPublicKey) OTHER.getPublic(), blinded);
        route.fulfill(new Route.FulfillOptions()
                .setHeaders(open)
                .setContentType("application/json")
                .setBody("{\"blindSig\":\"" + Bytes.b64u(signed) + "\"}"));
    }

    /** All as it is, but for the key and its right thumbprint: only the fingerprint that everybody was mailed differs. */
    private void describe(Route route) {
        Descriptor of = town.survey;
        IssuerKey key = IssuerKey.of((RSAPublicKey) OTHER.getPublic());
        String text = new String(of.bytes(), java.nio.charset.StandardCharsets.UTF_8)
                .replace(of.key().n(), key.n())
                .replace(of.kid(), key.kid());
        assertEquals(key.kid(), Descriptor.of(Bytes.utf8(text)).kid());
        route.fulfill(
                new Route.FulfillOptions().setContentType("application/json").setBody(text));
    }
}
