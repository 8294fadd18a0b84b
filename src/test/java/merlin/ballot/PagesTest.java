package merlin.ballot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import merlin.survey.protocol.Bundle;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The plain pages as files: what they load, say and leave out. */
class PagesTest {
    private static final Path FOLDER = Path.of("src/main/ballot");

    @Test
    void bal11TheScriptIsTheOneThatDescriptionsName() throws IOException {
        Asset script = new Asset("assets/survey.js", Files.readAllBytes(FOLDER.resolve("assets/survey.js")));
        assertEquals(
                script.integrity(),
                Bundle.integrity(),
                "survey.js has changed: put this value into src/main/resources/merlin/survey/protocol/bundle.sri");
    }

    @Test
    void bal11APageLoadsItsScriptByHashedNameWithIntegrity() {
        Asset script = new Asset("assets/survey.js", "1".getBytes());
        assertEquals(
                "<script src=\"/ballot/assets/" + script.name() + "\" integrity=\"" + script.integrity() + "\" defer>",
                script.linkedIn("<script src=\"assets/survey.js\" defer>", "/ballot"));
        assertTrue(script.name().matches("survey-[0-9a-f]{16}\\.js"), script.name());
    }

    @ParameterizedTest(name = "{0} has no inline script or style and loads nothing from elsewhere")
    @ValueSource(strings = {"index.html", "collect.html", "rate.html", "check.html", "not-found.html"})
    void pagesHoldNoInlineScriptOrStyle(String page) throws IOException {
        Document html = page(page);
        assertEquals(
                List.of(),
                html.select("[style], style, [onclick], [onload], img, iframe, form[action]")
                        .eachAttr("id"));
        assertTrue(html.select("script").stream()
                .allMatch(script -> script.attr("src")
                        .equals("assets/" + (page.equals("check.html") ? "check" : "survey") + ".js")));
        assertTrue(html.select("script").size() <= 1);
        assertTrue(
                html.select("link").stream().allMatch(link -> link.attr("href").startsWith("assets/")));
        assertEquals(1, html.select("html[lang=en-GB]").size());
    }

    @ParameterizedTest(name = "{0} never says vote, ballot, turnout or rating")
    @ValueSource(strings = {"index.html", "collect.html", "rate.html", "check.html", "not-found.html"})
    void pagesSpeakOfTheSurveyAndItsAnswers(String page) throws IOException {
        String text = page(page).text().toLowerCase();
        for (String word : List.of("vote", "ballot", "turnout", "rating", "descriptor", "handle")) {
            assertFalse(text.matches("(?s).*\\b" + word + "\\b.*"), word);
        }
    }

    @ParameterizedTest(name = "every screen and place that the script names is on {0}")
    @ValueSource(strings = {"collect", "rate"})
    void whatTheScriptNamesIsThere(String name) throws IOException {
        Document html = page(name + ".html");
        for (String action : html.select("[data-do]").eachAttr("data-do")) {
            assertTrue(script().contains("actions." + action + " = "), action);
        }
        Set<String> stops = all("new Stop\\('(\\w+)'").stream()
                .filter(code -> !code.matches("E0[123]|E11|E09"))
                .collect(Collectors.toCollection(TreeSet::new));
        stops.remove("E08");
        for (String code : stops) assertFalse(html.select("#" + code).isEmpty(), code);
    }

    @Test
    void whatTheCheckScriptNamesIsThere() throws IOException {
        Document html = page("check.html");
        String script = Files.readString(FOLDER.resolve("assets/check.js"));
        for (String action : html.select("[data-do], [data-onsubmit]").stream()
                .map(place -> place.attr("data-do") + place.attr("data-onsubmit"))
                .toList()) {
            assertTrue(script.matches("(?s).*\\n  (async )?" + action + "(: |\\().*"), action);
        }
        for (String name : named(script, "(?:show|element|new Stop)\\('([\\w-]+)'")) {
            assertFalse(html.select("#" + name).isEmpty(), name);
        }
        for (String name : html.select("[data-fill]").eachAttr("data-fill")) {
            assertTrue(script.matches("(?s).*\\b" + name + "\\b.*"), name);
        }
    }

    private static Set<String> all(String pattern) throws IOException {
        return named(script(), pattern);
    }

    private static Set<String> named(String script, String pattern) {
        return Pattern.compile(pattern)
                .matcher(script)
                .results()
                .map((MatchResult hit) -> hit.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void bal10TheRequestAfterTheLimitIsRefusedForThatAddressOnly() {
        Callers callers = new Callers();
        for (int i = 0; i < Callers.MOST; i++) callers.count("192.0.2.1");
        assertEquals(
                429,
                assertThrows(Refused.class, () -> callers.count("192.0.2.1")).status());
        callers.count("192.0.2.2");
    }

    @ParameterizedTest(name = "BAL-10: a request from {0} that was passed on for {1} counts for {2}")
    @CsvSource({
        "127.0.0.1, 203.0.113.7, 203.0.113.7",
        "127.0.0.1, '198.51.100.1, 203.0.113.7', 203.0.113.7",
        "203.0.113.9, 203.0.113.7, 203.0.113.9",
        "203.0.113.9, , 203.0.113.9"
    })
    void onlyAProxyOnThisMachineIsBelieved(String peer, String forwarded, String counted) {
        assertEquals(counted, Callers.address(peer, forwarded));
    }

    @Test
    void bal9ThePolicyAllowsOurFilesAndMainOnly() {
        assertEquals(
                "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self' https://merlin.example; "
                        + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
                FrontDoor.policy("https://merlin.example"));
    }

    private static Document page(String name) throws IOException {
        return Jsoup.parse(FOLDER.resolve(name), "UTF-8");
    }

    private static String script() throws IOException {
        return Files.readString(FOLDER.resolve("assets/survey.js"));
    }
}
