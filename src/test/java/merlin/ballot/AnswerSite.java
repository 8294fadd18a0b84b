package merlin.ballot;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.TimeoutError;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import merlin.survey.protocol.ASurvey;
import merlin.survey.protocol.BlindRsa;
import merlin.survey.protocol.Bundle;
import merlin.survey.protocol.Bytes;
import merlin.survey.protocol.Dates;
import merlin.survey.protocol.Descriptor;
import merlin.survey.protocol.Entry;
import merlin.survey.protocol.Form;
import merlin.survey.protocol.Handle;
import merlin.survey.protocol.IssuerKey;
import merlin.survey.protocol.Rules;
import merlin.survey.protocol.Submission;
import merlin.survey.protocol.SurveyId;
import merlin.survey.protocol.SurveyPackage;
import merlin.testing.Chromium;
import merlin.testing.RunningMerlin;

/**
 * The survey pages in a browser, seen from a partner's phone. Main's half, signing blindly, is played by the test, so that
 * these journeys meet every answer that main can give.
 */
final class AnswerSite {
    static final Path PICTURES = Path.of("target/pictures");
    private static final Form FORM = new Form(
            "merlin-2018-core",
            List.of(
                    new Form.Item(
                            "P1",
                            "Our correct invoices or claims reach our account within 30 days of this prime getting them",
                            "payment",
                            false),
                    new Form.Item("R1", "The financial risk we carry fits our size and reserves", "risk", false),
                    new Form.Item("O1", "We would work with this prime again", "overall", false)),
            List.of(
                    new Form.Dimension("payment", "Payment"),
                    new Form.Dimension("risk", "Sharing of risk"),
                    new Form.Dimension("overall", "Overall")));

    final RunningMerlin merlin;
    final BrowserContext browser;
    final Page page;
    final List<Request> requests = new ArrayList<>();
    final List<String> said = new ArrayList<>();
    private final List<byte[]> handles =
            Stream.generate(() -> Bytes.random(32)).limit(18).toList();
    private String today = "";
    private int signingAnswers = 200;
    private boolean signingBreaks;
    private boolean crooked;

    AnswerSite(RunningMerlin merlin, BrowserContext browser) {
        this.merlin = merlin;
        this.browser = browser;
        browser.onRequest(requests::add);
        browser.route("**/issuer/api/pass", this::sign);
        browser.route("**/api/demo/today", this::date);
        page = browser.newPage();
        page.onConsoleMessage(message -> said.add(message.text()));
        page.onPageError(said::add);
    }

    /** What main's signing address answers from now on: 200, or a refusal. */
    void signingAnswers(int status) {
        signingAnswers = status;
    }

    void signingBreaks(boolean breaks) {
        signingBreaks = breaks;
    }

    /** From now on main's own signing address is asked. */
    void mainAnswersItself() {
        browser.unroute("**/issuer/api/pass");
    }

    void signsWithAnotherKey() {
        crooked = true;
    }

    /** The day the pages take for today; the server's own day is untouched. */
    void onDay(LocalDate day) {
        today = day.toString();
    }

    LocalDate serverDay() {
        String answer = merlin.send(HttpRequest.newBuilder(URI.create(merlin.ballotOrigin() + "/ballot/api/demo/today"))
                        .build())
                .body();
        return LocalDate.parse(answer.replaceAll(".*\"(\\d{4}-\\d\\d-\\d\\d)\".*", "$1"));
    }

    /** A survey that the server takes answers for today, described the way main does it. */
    Descriptor survey(Dates dates) {
        String id = SurveyId.next();
        IssuerKey key = IssuerKey.of(
                (java.security.interfaces.RSAPublicKey) ASurvey.key().getPublic());
        Descriptor survey = new Descriptor(
                1,
                id,
                "Northgate Services",
                "Spring 2026",
                handles.size(),
                key,
                key.kid(),
                Bytes.b64u(Handle.hash(handles)),
                dates,
                FORM,
                new Descriptor.Breakdown("tier", List.of("tier2", "tier3")),
                Rules.DEFAULT,
                merlin.origin(),
                Bundle.integrity(),
                null);
        int status = merlin.send(HttpRequest.newBuilder(URI.create(api(id)))
                        .header("Authorization", "Bearer " + secret())
                        .header("Content-Type", "application/json")
                        .PUT(HttpRequest.BodyPublishers.ofByteArray(survey.bytes()))
                        .build())
                .statusCode();
        if (status != 204) throw new IllegalStateException("the survey was answered with " + status);
        return survey;
    }

    String api(String surveyId) {
        return merlin.ballotOrigin() + "/ballot/api/surveys/" + surveyId;
    }

    static String secret() {
        try {
            return Files.readString(Path.of("target/run-test/data/ballot-key"));
        } catch (java.io.IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void date(Route route) {
        if (today.isEmpty()) {
            route.resume();
            return;
        }
        route.fulfill(
                new Route.FulfillOptions().setContentType("application/json").setBody("{\"today\":\"" + today + "\"}"));
    }

    private void sign(Route route) {
        Map<String, String> open = Map.of(
                "Access-Control-Allow-Origin", merlin.ballotOrigin(), "Access-Control-Allow-Headers", "content-type");
        if (signingBreaks) {
            route.abort();
            return;
        }
        if (signingAnswers != 200 || route.request().method().equals("OPTIONS")) {
            int status = route.request().method().equals("OPTIONS") ? 204 : signingAnswers;
            route.fulfill(new Route.FulfillOptions()
                    .setStatus(status)
                    .setHeaders(open)
                    .setBody(""));
            return;
        }
        String asked = route.request().postData().replaceAll(".*\"blinded\":\"([^\"]+)\".*", "$1");
        java.security.KeyPair key = crooked ? IssuerKey.generate() : ASurvey.key();
        byte[] blindSig = BlindRsa.blindSign(
                key.getPrivate(),
                (java.security.interfaces.RSAPublicKey) key.getPublic(),
                Bytes.fromB64u(asked, "blinded"));
        route.fulfill(new Route.FulfillOptions()
                .setHeaders(open)
                .setContentType("application/json")
                .setBody("{\"blindSig\":\"" + Bytes.b64u(blindSig) + "\"}"));
    }

    /** From now on the pages meet a published package whose log holds what this browser sent last. */
    void publishesWhatWasSent(Descriptor survey) {
        byte[] sent = requests.stream()
                .filter(request -> request.method().equals("PUT"))
                .reduce((first, later) -> later)
                .orElseThrow()
                .postDataBuffer();
        Entry entry = Submission.of(sent).entry(survey.surveyId());
        SurveyPackage published = new SurveyPackage(
                1,
                List.of(Bytes.b64u(survey.bytes())),
                Bytes.b64u(new byte[32]),
                List.of(Bytes.b64u(entry.bytes())),
                Bytes.b64u(Entry.root(survey.surveyId(), List.of(entry.receipt()))),
                handles.stream()
                        .sorted(Bytes.UNSIGNED)
                        .map(handle -> new SurveyPackage.Row(Bytes.b64u(handle), true))
                        .toList());
        browser.route(
                "**/publication",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("application/json")
                        .setBodyBytes(published.bytes())));
    }

    void openCollect(Descriptor survey) {
        page.navigate("about:blank");
        page.navigate(merlin.ballotOrigin() + "/ballot/collect.html#s=" + survey.surveyId() + "&t="
                + Bytes.b64u(Bytes.random(32)));
    }

    void openRate(Descriptor survey) {
        page.navigate("about:blank");
        page.navigate(merlin.ballotOrigin() + "/ballot/rate.html#s=" + survey.surveyId());
    }

    void press(String name) {
        page.locator("main > section:not([hidden]) button, main > section:not([hidden]) a")
                .getByText(name, new com.microsoft.playwright.Locator.GetByTextOptions().setExact(true))
                .first()
                .click();
    }

    /** Collects a pass and keeps it without a copy. */
    void collect(Descriptor survey) {
        openCollect(survey);
        await("Keep your pass");
        page.locator("#no-copy").check();
        press("Continue");
        await("You are done for today");
    }

    /** Waits for the screen with this heading. */
    void await(String heading) {
        try {
            page.waitForCondition(
                    () -> heading.equals(heading()), new Page.WaitForConditionOptions().setTimeout(20_000));
        } catch (TimeoutError late) {
            throw new AssertionError(
                    "waited for \"" + heading + "\" while the page said: " + text() + " " + said, late);
        }
    }

    /** Waits until the shown screen says this. */
    void awaitText(String words) {
        page.locator("main > section:not([hidden])").getByText(words).first().waitFor();
    }

    String heading() {
        return page.locator("main > section:not([hidden]) h1")
                .first()
                .textContent()
                .strip();
    }

    String text() {
        return page.locator("main").innerText();
    }

    /** Checks the shown state: accessible, nothing cut off at 320 px, focus on its heading or error; keeps a picture. */
    Set<String> wrongOn(String state) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(state + ".png"))
                .setFullPage(true));
        Set<String> wrong = new TreeSet<>();
        for (String violation : Chromium.violations(page)) wrong.add(state + ": " + violation);
        if ((boolean) page.evaluate("document.documentElement.scrollWidth > innerWidth"))
            wrong.add(state + ": too wide");
        if ((boolean) page.evaluate(
                "document.querySelector('main > section') !== null && document.activeElement === document.body"))
            wrong.add(state + ": focus is lost");
        return wrong;
    }
}
