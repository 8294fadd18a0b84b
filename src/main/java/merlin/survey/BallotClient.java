package merlin.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import merlin.shared.Settings;
import merlin.survey.protocol.BallotSecret;
import merlin.survey.protocol.Export;
import merlin.survey.protocol.Wire;

/** Main's three calls to the survey host (SUR-10). Each may be repeated. */
@ApplicationScoped
public class BallotClient {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** The survey host did not do what it was asked. The message is fit for the assessor's page. */
    public static class Unavailable extends Exception {
        Unavailable(String why) {
            super(why);
        }
    }

    /** Makes the descriptor known to the survey host. */
    void describe(String surveyId, byte[] descriptor) throws Unavailable {
        send(request(surveyId, "").PUT(BodyPublishers.ofByteArray(descriptor)));
    }

    /** Fetches the answers, from T4. */
    Export export(String surveyId) throws Unavailable {
        return Wire.read(send(request(surveyId, "/export").GET()), Export.class);
    }

    /** Hands over the package, which the survey host keeps for ever. */
    void publish(String surveyId, byte[] packed) throws Unavailable {
        send(request(surveyId, "/publication").PUT(BodyPublishers.ofByteArray(packed)));
    }

    /** Address of the survey's public package, from T4. */
    static URI publication(String surveyId) {
        return URI.create(Settings.ballotOrigin() + "/ballot/api/surveys/" + surveyId + "/publication");
    }

    private static HttpRequest.Builder request(String surveyId, String what) {
        return HttpRequest.newBuilder(URI.create(Settings.ballotOrigin() + "/ballot/api/surveys/" + surveyId + what))
                .timeout(PATIENCE)
                .header("Authorization", BallotSecret.header())
                .header("Content-Type", "application/json");
    }

    /** A new one for each call: between calls lie hours, and the host closes a kept connection after seconds. */
    private static HttpClient client() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(PATIENCE)
                .build();
    }

    private byte[] send(HttpRequest.Builder request) throws Unavailable {
        try {
            HttpResponse<byte[]> answer = client().send(request.build(), BodyHandlers.ofByteArray());
            if (answer.statusCode() == 503) // TRC-7
            throw new Unavailable("The survey host refuses. " + new String(answer.body(), StandardCharsets.UTF_8));
            if (answer.statusCode() / 100 != 2)
                throw new Unavailable("The survey host answered " + answer.statusCode());
            return answer.body();
        } catch (IOException e) {
            throw new Unavailable("The survey host cannot be reached");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unavailable("The call to the survey host was interrupted");
        }
    }
}
