package merlin.survey.pass;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import merlin.survey.protocol.Bytes;
import merlin.testing.RunningMerlin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** SUR-24 The issuer's address from outside, on the running product. */
class IssuerJourney {
    private static final String ALLOWED = "Access-Control-Allow-Origin";
    private final RunningMerlin merlin = RunningMerlin.get();

    private HttpRequest.Builder request() {
        return HttpRequest.newBuilder(URI.create(merlin.origin() + "/issuer/api/pass"))
                .header("Content-Type", "application/json")
                .header("Cookie", "merlin=somebody");
    }

    private HttpResponse<String> ask(String body) {
        return merlin.send(request().POST(BodyPublishers.ofString(body)).build());
    }

    private static String body(int ticket, int blinded) {
        return "{\"ticket\":\"%s\",\"blinded\":\"%s\"}"
                .formatted(Bytes.b64u(Bytes.random(ticket)), Bytes.b64u(Bytes.random(blinded)));
    }

    @Test
    void anUnknownTicketIs401AndNoCookieIsSet() {
        HttpResponse<String> answer = ask(body(32, 384));
        assertEquals(401, answer.statusCode());
        assertEquals(Optional.empty(), answer.headers().firstValue("Set-Cookie"));
        assertTrue(answer.body().isEmpty());
    }

    @ParameterizedTest(name = "400 for {0}")
    @ValueSource(
            strings = {"", "[]", "{}", "{\"ticket\":\"AA\",\"blinded\":\"AA\"}", "{\"ticket\":null,\"blinded\":null}"})
    void whatIsMalformedIs400(String body) {
        assertEquals(400, ask(body).statusCode());
    }

    @Test
    void wrongLengthsUnknownFieldsAndLongBodiesAre400() {
        assertEquals(400, ask(body(31, 384)).statusCode());
        assertEquals(400, ask(body(32, 383)).statusCode());
        assertEquals(400, ask(body(32, 384).replace("}", ",\"time\":1}")).statusCode());
        assertEquals(400, ask(body(32, 384) + " ".repeat(4096)).statusCode());
    }

    @Test
    void onlyTheSurveyHostsPagesMayCallFromABrowserAndWithoutCredentials() {
        for (String origin : new String[] {merlin.ballotOrigin(), "https://elsewhere.example"}) {
            boolean ours = origin.equals(merlin.ballotOrigin());
            HttpResponse<String> before = merlin.send(request()
                    .method("OPTIONS", BodyPublishers.noBody())
                    .header("Origin", origin)
                    .build());
            HttpResponse<String> after = merlin.send(request()
                    .POST(BodyPublishers.ofString(body(32, 384)))
                    .header("Origin", origin)
                    .build());
            for (HttpResponse<String> answer : List.of(before, after)) {
                assertEquals(
                        ours ? Optional.of(origin) : Optional.empty(),
                        answer.headers().firstValue(ALLOWED));
                assertFalse(answer.headers()
                        .firstValue("Access-Control-Allow-Credentials")
                        .isPresent());
            }
        }
    }

    @Test
    void nothingOfItIsLogged() {
        String request = body(32, 384);
        ask(request);
        String log = merlin.log();
        assertFalse(log.contains(request.substring(11, 30)));
        assertFalse(log.contains("IssuePass") || log.contains("CollectPass") || log.contains("ConfirmRelation"));
    }
}
