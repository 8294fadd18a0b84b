package merlin.journey;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import merlin.testing.RunningMerlin;
import merlin.testing.Visitor;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Coming in, staying in and going out, as a browser without script sees it. */
class SignInJourney {
    private final RunningMerlin merlin = RunningMerlin.get();

    @ParameterizedTest(name = "{0} signs in and sees the start page")
    @ValueSource(
            strings = {
                "department",
                "lead",
                "assessor",
                "moderator",
                "prime",
                "prime2",
                "prime3",
                "partner1",
                "partner12",
                "operator"
            })
    void everyDemoAccountSignsIn(String account) {
        Visitor visitor = Visitor.signedIn(merlin, account);
        assertEquals("Your work", visitor.page("/app/home").select("h1").text());
    }

    @Test
    void acc2WrongAddressAndWrongPasswordGetTheSameWords() {
        String wrongPassword = problem(new Visitor(merlin.origin()).signIn("operator@demo.example", "not this one"));
        String wrongAddress = problem(new Visitor(merlin.origin()).signIn("nobody@demo.example", "not this one"));
        assertEquals(wrongPassword, wrongAddress);
        assertTrue(wrongPassword.contains("is not right"), wrongPassword);
    }

    @Test
    void acc6TheSessionGetsANewIdentityAtSignInAndEndsEverywhereAtWill() {
        Visitor desk = Visitor.signedIn(merlin, "moderator");
        String before = desk.session();
        desk.signIn("moderator@demo.example", "thirty-days-fair");
        assertNotEquals(before, desk.session());
        Visitor phone = Visitor.signedIn(merlin, "moderator");
        assertEquals(200, phone.get("/app/home").statusCode());
        desk.post("/sign-out", Map.of("everywhere", "1"));
        assertEquals(302, phone.get("/app/home").statusCode());
    }

    @Test
    void acc3APartnerComesInByAMailedLinkAndSixDigits() {
        Visitor partner = new Visitor(merlin.origin());
        partner.submit("/ask-for-link", Map.of("email", "partner11@demo.example"));
        var mail = partner.page("/demo/mail").select(".mail").stream()
                .filter(m -> m.text().contains("To partner11@demo.example"))
                .findFirst()
                .orElseThrow();
        String link = mail.select("a.button").attr("href");
        String code = mail.text().replaceAll("(?s).*Six digits: (\\d{6}).*", "$1");
        assertTrue(problem(partner.submit(link, Map.of("code", "000000".equals(code) ? "111111" : "000000")))
                .contains("not the six digits"));
        HttpResponse<String> in = partner.submit(link, Map.of("code", code));
        assertEquals(
                "/app/home",
                URI.create(in.headers().firstValue("Location").orElse("")).getPath());
        assertTrue(problem(partner.submit(link, Map.of("code", code))).contains("has been used"));
    }

    @Test
    void acc5AskingForALinkAnswersTheSameForKnownAndUnknownAddresses() {
        Visitor visitor = new Visitor(merlin.origin());
        var known = visitor.submit("/ask-for-link", Map.of("email", "partner12@demo.example"));
        var unknown = visitor.submit("/ask-for-link", Map.of("email", "stranger@elsewhere.example"));
        assertAll(
                () -> assertEquals(known.statusCode(), unknown.statusCode()),
                () -> assertEquals(
                        known.headers().firstValue("Location"),
                        unknown.headers().firstValue("Location")));
    }

    @Test
    void web2AnotherHostIsRefused() throws Exception {
        URI address = URI.create(merlin.origin());
        try (Socket socket = new Socket("127.0.0.1", address.getPort())) {
            socket.getOutputStream()
                    .write("GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(answer.startsWith("HTTP/1.1 421"), answer);
        }
    }

    @Test
    void web4AFormSentAfterItsSessionEndedShowsWhatWasTyped() {
        HttpResponse<String> answer = new Visitor(merlin.origin())
                .post(
                        "/app/assessment/answer",
                        Map.of("form:answer", "We pay every partner in 21 days.", "form:password", "secret!"));
        assertEquals(403, answer.statusCode());
        assertTrue(answer.body().contains("We pay every partner in 21 days."));
        assertFalse(answer.body().contains("secret!"));
    }

    @Test
    void web1PlainPagesRunNoScriptAndOpenNoSession() {
        HttpResponse<String> answer = merlin.get("/sign-in");
        String policy = answer.headers().firstValue("Content-Security-Policy").orElse("");
        assertAll(
                () -> assertTrue(policy.startsWith("default-src 'none'"), policy),
                () -> assertFalse(policy.contains("unsafe"), policy),
                () -> assertFalse(answer.headers().firstValue("Set-Cookie").isPresent()),
                () -> assertTrue(Jsoup.parse(answer.body()).select("script").isEmpty()));
    }

    @Test
    void web3AnUnknownPageSaysSoWithoutATrace() {
        HttpResponse<String> answer = merlin.get("/no-such-page");
        assertEquals(404, answer.statusCode());
        assertTrue(answer.body().contains("Page not found"));
        assertFalse(answer.body().contains("Exception"));
    }

    private static String problem(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body()).select(".error-summary").text();
    }
}
