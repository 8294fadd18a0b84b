package merlin.ballot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import merlin.survey.protocol.ASurvey;
import merlin.survey.protocol.Bytes;
import merlin.survey.protocol.Dates;
import merlin.survey.protocol.Descriptor;
import merlin.survey.protocol.Respondent;
import merlin.survey.protocol.Submission;
import merlin.testing.Chromium;
import merlin.testing.RunningMerlin;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The survey host's addresses as anybody may call them, on the running product. */
class BallotAddressesJourney {
    private static final RunningMerlin MERLIN = RunningMerlin.get();
    private static Chromium chromium;
    private static BrowserContext browser;
    private static Descriptor survey;

    @BeforeAll
    static void anOpenSurvey() {
        chromium = new Chromium();
        browser = chromium.phone();
        AnswerSite site = new AnswerSite(MERLIN, browser);
        LocalDate day = site.serverDay();
        survey = site.survey(new Dates(day.minusDays(2), day, day.plusDays(30), day.plusDays(31), day.plusDays(32)));
    }

    @AfterAll
    static void close() {
        browser.close();
        chromium.close();
    }

    private static HttpResponse<String> call(String method, String path, byte[] body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(MERLIN.ballotOrigin() + "/ballot" + path))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body))
                .header("Content-Type", "application/json");
        if (headers.length > 0) request.headers(headers);
        return MERLIN.send(request.build());
    }

    private static String at(String what) {
        return "/api/surveys/" + survey.surveyId() + what;
    }

    @Test
    void anybodyReadsTheDescriptionInItsExactBytes() {
        assertEquals(
                new String(survey.bytes(), java.nio.charset.StandardCharsets.UTF_8),
                call("GET", at(""), null).body());
    }

    @ParameterizedTest(name = "{0} {1} without main''s secret is answered with {2}")
    @CsvSource({
        "PUT, '', 401",
        "GET, /export, 401",
        "PUT, /publication, 401",
        "GET, /publication, 404",
        "DELETE, '', 405",
        "GET, /answers, 405",
        "GET, /comments, 404",
        "GET, /receipts, 404",
        "GET, /receipts/x, 400"
    })
    void whatIsNotForEverybodyIsRefused(String method, String what, int status) {
        HttpResponse<String> answer = call(method, at(what), method.equals("PUT") ? new byte[] {'{', '}'} : null);
        assertEquals(status, answer.statusCode());
        assertTrue(answer.body().length() < 60, answer.body());
    }

    @Test
    void bal5MainItselfGetsNoAnswersBeforeT4() {
        String secret = "Bearer " + AnswerSite.secret();
        assertEquals(
                404, call("GET", at("/export"), null, "Authorization", secret).statusCode());
    }

    @Test
    void bal5NothingChangesWhenAnswersArriveButForTheirReceipt() {
        Map<String, String> before = everythingPublic();
        Respondent partner = ASurvey.withPass(survey);
        Submission submission = partner.answer(
                1, new merlin.survey.protocol.Answers("merlin-2018-core", null, Map.of("P1", 5)), List.of());
        String receipt = Bytes.b64u(submission.entry(survey.surveyId()).receipt());
        assertEquals(404, call("GET", at("/receipts/" + receipt), null).statusCode());
        HttpResponse<String> stored = call("PUT", at("/answers"), submission.bytes(), "Cookie", "JSESSIONID=1");
        assertEquals("{\"receipt\":\"" + receipt + "\"}", stored.body());
        assertEquals(204, call("GET", at("/receipts/" + receipt), null).statusCode());
        assertEquals(before, everythingPublic());
        assertFalse(MERLIN.log().contains(receipt));
        assertFalse(MERLIN.log().contains(survey.surveyId()));
    }

    private static Map<String, String> everythingPublic() {
        Map<String, String> seen = new TreeMap<>();
        for (String path : List.of(at(""), at("/export"), at("/publication"), "/rate.html", "/collect.html", "/")) {
            HttpResponse<String> answer = call("GET", path, null);
            seen.put(path, answer.statusCode() + " " + answer.headers().map() + " " + answer.body());
        }
        return seen;
    }

    @ParameterizedTest(name = "{0} carries the headers of the design and no cookie")
    @CsvSource({"/rate.html", "/nowhere", "/api/nowhere"})
    void bal9EveryAnswerCarriesTheHeaders(String path) {
        HttpResponse<String> answer = call("GET", path, null, "Cookie", "JSESSIONID=1; __Host-merlin=2");
        Map<String, List<String>> headers = answer.headers().map();
        assertEquals(List.of(FrontDoor.policy(MERLIN.origin())), headers.get("content-security-policy"));
        assertEquals(List.of("no-referrer"), headers.get("referrer-policy"));
        assertEquals(List.of("no-store"), headers.get("cache-control"));
        assertEquals(List.of("same-origin"), headers.get("cross-origin-opener-policy"));
        for (String absent : List.of("set-cookie", "etag", "last-modified", "server", "x-powered-by")) {
            assertFalse(headers.containsKey(absent), absent);
        }
    }

    @Test
    void bal9AnotherHostNameIsNotAnswered() {
        HttpRequest underMainsName = HttpRequest.newBuilder(URI.create(MERLIN.origin() + "/ballot/rate.html"))
                .build();
        assertEquals(421, MERLIN.send(underMainsName).statusCode());
    }

    @Test
    void bal11ThePagesLoadTheScriptThatDescriptionsName() {
        String page = call("GET", "/rate.html", null).body();
        String tag = page.replaceAll("(?s).*<script src=\"/ballot([^\"]+)\" integrity=\"([^\"]+)\".*", "$1 $2");
        assertEquals(survey.bundleHash(), tag.split(" ")[1]);
        HttpResponse<String> script = call("GET", tag.split(" ")[0], null);
        assertEquals(
                List.of("public, max-age=31536000, immutable"),
                script.headers().map().get("cache-control"));
        assertFalse(script.headers().map().containsKey("etag"));
    }
}
