package merlin.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import merlin.shared.Json;
import merlin.shared.Settings;
import merlin.survey.protocol.Bytes;
import merlin.survey.protocol.Submission;

/** What a partner's browser calls: the issuer of main and the survey host. Sends what the script would send. */
@ApplicationScoped
class SurveyHost {
    /** True when both programs answer. */
    boolean isUp() {
        return status(Settings.origin() + "/sign-in") == 200
                && status(Settings.ballotOrigin() + "/ballot/collect.html") == 200;
    }

    byte[] sign(String ticket, byte[] blinded) {
        String body = Json.write(Map.of("ticket", ticket, "blinded", Bytes.b64u(blinded)));
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(Settings.origin() + "/issuer/api/pass"))
                .header("Content-Type", "application/json")
                .header("Origin", Settings.ballotOrigin())
                .POST(HttpRequest.BodyPublishers.ofString(body)));
        return Bytes.fromB64u(
                Json.MAPPER.readTree(answer.body()).get("blindSig").stringValue(), "blindSig");
    }

    void answer(String surveyId, Submission submission) {
        send(HttpRequest.newBuilder(
                        URI.create(Settings.ballotOrigin() + "/ballot/api/surveys/" + surveyId + "/answers"))
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofByteArray(submission.bytes())));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        HttpResponse<String> answer = call(request);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(
                    "the demonstration was answered " + answer.statusCode() + " " + answer.body());
        }
        return answer;
    }

    private int status(String address) {
        try {
            return call(HttpRequest.newBuilder(URI.create(address))).statusCode();
        } catch (IllegalStateException notYet) {
            return 0;
        }
    }

    private HttpResponse<String> call(HttpRequest.Builder request) {
        try {
            // A client each time: a kept connection may have been closed by the server while the story went on
            // elsewhere.
            HttpClient http =
                    HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException("the demonstration could not reach its own host", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
