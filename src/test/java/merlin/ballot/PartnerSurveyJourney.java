package merlin.ballot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import merlin.survey.protocol.Dates;
import merlin.survey.protocol.Descriptor;
import merlin.testing.Chromium;
import merlin.testing.RunningMerlin;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A partner with a small phone collects a pass, comes back, answers, changes its mind; and every way this can go wrong. */
class PartnerSurveyJourney {
    private static Chromium chromium;
    private BrowserContext phone;
    private AnswerSite site;
    private LocalDate day;
    private Descriptor survey;
    private final Set<String> wrong = new TreeSet<>();

    @BeforeAll
    static void browser() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @BeforeEach
    void aPhoneAndAnOpenSurvey() {
        phone = chromium.phone();
        site = new AnswerSite(RunningMerlin.get(), phone);
        day = site.serverDay();
        survey = site.survey(dates(day));
        site.onDay(day.minusDays(1));
    }

    @AfterEach
    void everyStateWasAccessible() {
        phone.close();
        assertEquals(Set.of(), wrong);
    }

    private static Dates dates(LocalDate today) {
        return new Dates(today.minusDays(2), today, today.plusDays(3), today.plusDays(5), today.plusDays(8));
    }

    private void look(String state) {
        wrong.addAll(site.wrongOn(state));
    }

    private void choose(String answer) {
        site.page
                .getByRole(
                        AriaRole.RADIO,
                        new Page.GetByRoleOptions().setName(answer).setExact(true))
                .check();
        site.press("Continue");
    }

    private void answerAll(String answer) {
        choose("Tier 2");
        site.await("Our correct invoices or claims reach our account within 30 days of this prime getting them");
        choose(answer);
        site.await("The financial risk we carry fits our size and reserves");
        choose("This does not apply to us");
        site.await("We would work with this prime again");
        choose("Strongly agree");
    }

    @Test
    void aPartnerCollectsComesBackAnswersAndChangesItsAnswers() {
        site.openCollect(survey);
        site.await("Keep your pass");
        look("collect-keep");
        assertTrue(site.text().contains("You are now signed out. This separate site (127.0.0.1"), site.text());
        site.press("Continue");
        look("collect-keep-error");
        assertTrue(site.text().contains("There is a problem"));
        site.press("Show a QR code");
        look("collect-keep-qr");
        site.press("Continue");
        site.await("You are done for today");
        look("collect-ready");

        site.openRate(survey);
        site.await("Come back another day");
        look("E05-next-day");
        site.onDay(day);
        site.openRate(survey);
        site.await("How were you treated by Northgate Services?");
        look("before");
        site.press("Start");
        site.await("Which tier are you in?");
        look("question-group");
        site.press("Continue");
        look("question-error");
        choose("Tier 2");
        site.await("Our correct invoices or claims reach our account within 30 days of this prime getting them");
        site.page
                .getByText("Disagree", new Page.GetByTextOptions().setExact(true))
                .click();
        look("question");
        site.press("Back");
        site.await("Which tier are you in?");
        answerAll("Disagree");
        site.await("Do you want to add anything?");
        look("comments");
        site.page.getByLabel("Payment").fill("x".repeat(601));
        site.press("Continue");
        look("comments-error");
        assertTrue(site.text().contains("1 character too many"));
        site.page.getByLabel("Payment").fill("Invoices are queried late.");
        site.press("Continue");
        site.await("Check your answers");
        look("check");
        site.press("Send my answers");
        site.await("Your answers are in");
        look("OK1-receipt");
        String code = site.page.locator("#OK1 .code").textContent();
        assertTrue(code.matches("[\\w-]{4} [\\w-]{4}"), code);

        site.openRate(survey);
        site.await("You have answered");
        site.press("Check");
        site.awaitText("Yes: these answers are stored.");
        look("answered");
        site.press("Change my answers");
        site.await("Which tier are you in?");
        answerAll("Agree");
        site.await("Check your answers");
        site.press("Send my answers");
        site.await("Your answers are in");
        assertFalse(code.equals(site.page.locator("#OK1 .code").textContent()));

        site.press("Change my answers or delete my pass");
        site.await("You have answered");
        site.press("Delete my pass");
        site.await("Delete your pass from this browser?");
        look("delete");
        site.page.locator("#delete").getByText("Delete my pass").click();
        site.await("Your pass is deleted");
        look("deleted");
        site.openRate(survey);
        site.await("Your pass is not in this browser");
        nothingLeaked();
    }

    /** No cookie, no third host, every body of the one length, nothing of the answers left in the browser. */
    private void nothingLeaked() {
        assertEquals(List.of(), phone.cookies());
        Set<String> hosts = new TreeSet<>();
        for (Request request : site.requests) {
            if (!request.url().startsWith("http")) continue;
            hosts.add(URI.create(request.url()).getAuthority());
            assertEquals(null, request.headers().get("cookie"));
            assertEquals(null, request.headers().get("referer"));
            if (request.method().equals("PUT")) assertEquals(16384, request.postDataBuffer().length);
            assertFalse(request.url().contains("#s="), request.url());
        }
        String main = URI.create(site.merlin.origin()).getAuthority();
        String answers = URI.create(site.merlin.ballotOrigin()).getAuthority();
        assertEquals(Set.of(main, answers), hosts);
    }

    @Test
    void afterSendingTheBrowserHoldsNeitherScoresNorNonceAndTheKeyCannotBeReadOut() {
        site.collect(survey);
        site.onDay(day);
        site.openRate(survey);
        site.await("How were you treated by Northgate Services?");
        site.press("Start");
        answerAll("Disagree");
        site.await("Do you want to add anything?");
        site.press("Continue");
        site.await("Check your answers");
        site.press("Send my answers");
        site.await("Your answers are in");
        Object kept = site.page.evaluate(
                "passes.ofSurvey('" + survey.surveyId()
                        + "').then(all => all.map(p => Object.keys(p).sort().join() + ' ' + p.privateKey.extractable).join('|'))");
        assertEquals("collectedOn,commented,id,kept,key,kid,prefix,privateKey,receipt,seq,sig,surveyId false", kept);
    }

    @Test
    void aSavedCopyOpensOnAnotherDeviceAndReplacesTheAnswers() {
        site.openCollect(survey);
        site.await("Keep your pass");
        Download file = site.page.waitForDownload(() -> site.press("Save a file"));
        Path copy = AnswerSite.PICTURES.resolve("partner-survey-pass.json");
        file.saveAs(copy);
        assertEquals("partner-survey-pass.json", file.suggestedFilename());
        String digits = (String) site.page.evaluate("passDigits(now.pass)");
        site.press("Continue");
        site.await("You are done for today");
        site.onDay(day);
        answerAndSend(site);

        try (BrowserContext other = chromium.phone()) {
            AnswerSite elsewhere = new AnswerSite(site.merlin, other);
            elsewhere.onDay(day);
            elsewhere.openRate(survey);
            elsewhere.await("Your pass is not in this browser");
            wrong.addAll(elsewhere.wrongOn("E07-no-pass"));
            elsewhere.press("Open my pass");
            wrong.addAll(elsewhere.wrongOn("E07-error"));
            elsewhere.page.locator("#copy").setInputFiles(copy);
            elsewhere.press("Open my pass");
            elsewhere.await("How were you treated by Northgate Services?");
            answerAndSend(elsewhere, "Already answered with this pass");
            wrong.addAll(elsewhere.wrongOn("E09"));
            elsewhere.press("Replace them with my answers");
            elsewhere.await("Your answers are in");
        }
        try (BrowserContext third = chromium.phone()) {
            AnswerSite scanned = new AnswerSite(site.merlin, third);
            scanned.onDay(day);
            scanned.page.navigate(site.merlin.ballotOrigin() + "/ballot/rate.html#p=" + digits);
            scanned.await("How were you treated by Northgate Services?");
            assertTrue(scanned.page.url().endsWith("#s=" + survey.surveyId()), scanned.page.url());
        }
        site.openRate(survey);
        site.await("You have answered");
        site.press("Check");
        site.awaitText("No: these answers are not stored.");
        look("answered-replaced");
    }

    private void answerAndSend(AnswerSite where) {
        answerAndSend(where, "Your answers are in");
    }

    private void answerAndSend(AnswerSite where, String end) {
        AnswerSite before = site;
        site = where;
        site.openRate(survey);
        site.await("How were you treated by Northgate Services?");
        site.press("Start");
        answerAll("Agree");
        site.await("Do you want to add anything?");
        site.press("Continue");
        site.await("Check your answers");
        site.press("Send my answers");
        site.await(end);
        site = before;
    }

    @Test
    void aLostAnswerWhileCollectingIsAskedForAgainWithTheSameRequest() {
        site.signingBreaks(true);
        site.openCollect(survey);
        site.await("Not finished yet");
        look("E03-connection");
        site.signingBreaks(false);
        site.press("Try again");
        site.await("Keep your pass");
        List<String> blinded = site.requests.stream()
                .filter(request -> request.method().equals("POST"))
                .map(request -> request.postData().replaceAll(".*\"blinded\":", ""))
                .distinct()
                .toList();
        assertEquals(1, blinded.size());
    }

    @Test
    void refusalsWhileCollectingAreExplained() {
        for (var refusal : List.of(
                List.of("401", "Start again on the main site", "E01-ticket"),
                List.of("410", "Passes cannot be collected today", "E04-collect"))) {
            site.signingAnswers(Integer.parseInt(refusal.get(0)));
            survey = site.survey(dates(day));
            site.openCollect(survey);
            site.await(refusal.get(1));
            look(refusal.get(2));
        }
        site.signingAnswers(200);
        site.openCollect(survey);
        site.await("Is this for the same organisation?");
        look("collect-unfinished");
        site.press("Yes, finish it");
        site.await("Keep your pass");
        site.page.locator("#no-copy").check();
        site.press("Continue");
        site.await("You are done for today");
        site.openCollect(survey);
        site.await("A pass is here already");
        look("collect-another");
        site.signingAnswers(409);
        site.press("Make a pass for another organisation");
        site.await("The pass was collected already");
        look("E02-collected");
        site.signingAnswers(200);
        site.openCollect(survey);
        site.await("A pass is here already");
        site.press("Make a pass for another organisation");
        site.await("Keep your pass");
        site.page.locator("#no-copy").check();
        site.press("Continue");
        site.await("You are done for today");
        site.openRate(survey);
        site.await("Which pass do you want to use?");
        look("choose");
    }

    @Test
    void mainItselfRefusesATicketItDidNotGiveAndThePageMayReadThat() {
        site.mainAnswersItself();
        site.openCollect(survey);
        site.await("Start again on the main site");
    }

    @Test
    void aSignatureByAnotherKeyStopsEverything() {
        site.signsWithAnotherKey();
        site.openCollect(survey);
        site.await("Something is wrong with this survey’s key");
        look("E06-stopped");
        site.openRate(survey);
        site.await("Your pass is not in this browser");
    }

    @Test
    void answersThatMayNotHaveArrivedAreSentAgainAndCountedOnce() {
        site.collect(survey);
        site.onDay(day);
        phone.route("**/answers", route -> {
            route.fetch();
            route.abort();
        });
        answerAndSend(site, "Did your answers arrive?");
        look("E11-arrived");
        phone.unroute("**/answers");
        site.openRate(survey);
        site.await("Did your answers arrive?");
        site.press("Send again");
        site.await("Your answers are in");
    }

    @Test
    void aClosedSurveySaysSoAndShowsTheCode() {
        site.collect(survey);
        site.onDay(day);
        answerAndSend(site);
        site.onDay(survey.dates().closes());
        site.openRate(survey);
        site.await("This survey is closed");
        look("closed-answered");
        site.onDay(survey.dates().publication());
        site.publishesWhatWasSent(survey);
        site.openRate(survey);
        site.await("Your answers were counted");
        look("closed-published");
        site.press("Look at them or delete them");
        site.await("This survey is closed");
        site.onDay(day);
        Descriptor over = site.survey(
                new Dates(day.minusDays(9), day.minusDays(8), day.minusDays(3), day.minusDays(1), day.plusDays(2)));
        site.openRate(over);
        site.await("This survey is closed");
        look("closed");
    }

    @Test
    void unknownSurveysAndLostConnectionsAreExplained() {
        site.page.navigate(site.merlin.ballotOrigin() + "/ballot/rate.html#s=AAAAAAAAAAAAAAAAAAAAAA");
        site.await("We cannot find this survey");
        look("unknown");
        phone.route("**/api/surveys/*", route -> route.abort());
        site.openRate(survey);
        site.await("We cannot reach the survey");
        look("offline");
        site.page.navigate(site.merlin.ballotOrigin() + "/ballot/");
        look("index");
        site.page.navigate(site.merlin.ballotOrigin() + "/ballot/nowhere/at/all");
        look("not-found");
    }

    @Test
    void theQuestionsCanBeAnsweredWithTheKeyboardAlone() {
        site.collect(survey);
        site.onDay(day);
        site.openRate(survey);
        site.await("How were you treated by Northgate Services?");
        tabTo("Start");
        site.page.keyboard().press("Enter");
        site.await("Which tier are you in?");
        for (int step = 0; step < 4; step++) {
            site.page.keyboard().press("Tab");
            site.page.keyboard().press("Space");
            String before = site.heading();
            site.page.keyboard().press("Enter");
            site.page.waitForCondition(() -> !site.heading().equals(before));
        }
        site.await("Do you want to add anything?");
        tabTo("Continue");
        site.page.keyboard().press("Enter");
        site.await("Check your answers");
        tabTo("Send my answers");
        site.page.keyboard().press("Enter");
        site.await("Your answers are in");
    }

    private void tabTo(String name) {
        for (int i = 0; i < 30; i++) {
            site.page.keyboard().press("Tab");
            if (name.equals(site.page.evaluate("document.activeElement.textContent"))) return;
        }
        throw new AssertionError("the keyboard does not reach " + name);
    }

    @Test
    void aBrowserThatKeepsNothingMustSaveTheCopyFirst() {
        phone.addInitScript("Object.defineProperty(window, 'indexedDB', {value: undefined})");
        site.openCollect(survey);
        site.await("Keep your pass");
        site.awaitText("Your browser does not let us keep the pass. Save the copy now");
        look("E14-blocked");
        site.press("Continue");
        site.awaitText("There is a problem");
        site.page.waitForDownload(() -> site.press("Save a file"));
        site.press("Continue");
        site.await("You are done for today");
        site.awaitText("Open your saved copy when you come back.");
    }

    @Test
    void refusalsWhileAnsweringAreExplained() {
        site.collect(survey);
        site.onDay(day);
        for (var refusal : List.of(
                List.of("403", "This pass does not fit", "E08-pass"),
                List.of("410", "Answers are not taken today", "E04-answer"),
                List.of("429", "Did your answers arrive?", "E11-busy"))) {
            phone.route(
                    "**/answers",
                    route -> route.fulfill(new com.microsoft.playwright.Route.FulfillOptions()
                            .setStatus(Integer.parseInt(refusal.get(0)))));
            answerAndSend(site, refusal.get(1));
            look(refusal.get(2));
            phone.unroute("**/answers");
        }
    }

    @Test
    void withoutJavaScriptThePageSaysWhatElseIsPossible() {
        try (BrowserContext plain = chromium.phoneWithoutScript()) {
            AnswerSite unscripted = new AnswerSite(site.merlin, plain);
            unscripted.openRate(survey);
            unscripted.page.screenshot(
                    new Page.ScreenshotOptions().setPath(AnswerSite.PICTURES.resolve("E10-no-script.png")));
            assertTrue(unscripted.page.locator("body").innerText().contains("Anonymous answering needs JavaScript"));
        }
    }

    @Test
    void thePagesHoldOnAWideScreenInTheDarkAndOnPaper() {
        try (BrowserContext wide = chromium.desktop()) {
            AnswerSite desk = new AnswerSite(site.merlin, wide);
            desk.onDay(day.minusDays(1));
            desk.page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            desk.openCollect(survey);
            desk.await("Keep your pass");
            desk.press("Show a QR code");
            wrong.addAll(desk.wrongOn("dark-keep"));
            desk.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            desk.page.screenshot(new Page.ScreenshotOptions().setPath(AnswerSite.PICTURES.resolve("print-keep.png")));
            assertTrue(desk.page.locator(".qr").isVisible());
            assertFalse(desk.page.getByText("Go on without a copy").isVisible());
            desk.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
            desk.press("Continue");
            desk.await("You are done for today");
            desk.onDay(day);
            desk.openRate(survey);
            desk.await("How were you treated by Northgate Services?");
            wrong.addAll(desk.wrongOn("dark-before"));
            desk.press("Start");
            desk.await("Which tier are you in?");
            desk.page.getByText("Tier 2").click();
            wrong.addAll(desk.wrongOn("dark-question"));
        }
    }
}
