package merlin.attack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import merlin.shared.Json;
import merlin.survey.protocol.Answers;
import merlin.survey.protocol.Bytes;
import merlin.survey.protocol.Comment;
import merlin.survey.protocol.Descriptor;
import merlin.survey.protocol.Respondent;
import merlin.survey.protocol.Submission;
import merlin.testing.RunningMerlin;
import merlin.testing.Visitor;
import org.jsoup.nodes.Document;

/**
 * A running product of the attacks' own, with an open survey and partners who take part from outside: they sign in, collect, and
 * answer through the product's addresses. Its temporary files have a folder of their own, so that they can be searched.
 */
final class Town {
    private static Town town;

    final RunningMerlin merlin;
    final Descriptor survey;

    /** Numbers of the demo's partners that may take part. */
    final List<Integer> partners = new ArrayList<>();

    /** Over a product that was started for one attack alone. */
    Town(RunningMerlin merlin) {
        this.merlin = merlin;
        String open = null;
        for (int number = 1; number <= 12; number++) {
            String id = openTo(number);
            if (id == null) continue;
            open = id;
            partners.add(number);
        }
        if (open == null) throw new IllegalStateException("no survey is open");
        String address = merlin.ballotOrigin() + "/ballot/api/surveys/" + open;
        survey = Descriptor.of(
                merlin.send(HttpRequest.newBuilder(URI.create(address)).build())
                        .body()
                        .getBytes(StandardCharsets.UTF_8));
    }

    private Town(RunningMerlin merlin, Town before) {
        this.merlin = merlin;
        this.survey = before.survey;
        this.partners.addAll(before.partners);
    }

    /** The same town after a restart. */
    Town restarted(RunningMerlin again) {
        return new Town(again, this);
    }

    static synchronized Town get() {
        try {
            if (town != null) return town;
            Path temporary = Files.createDirectories(Path.of("target", "attacked", "tmp"))
                    .toAbsolutePath();
            Map<String, String> settings = Map.of("JAVA_TOOL_OPTIONS", "-Djava.io.tmpdir=" + temporary);
            town = new Town(RunningMerlin.ofItsOwn("attacked", settings));
            return town;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The survey for which this partner may both collect and answer today, or null. */
    private String openTo(int partner) {
        Visitor visitor = Visitor.signedIn(merlin, "partner" + partner);
        Document first = visitor.page("/app/survey/start");
        List<String> pages = new ArrayList<>(first.select("a[href*=start?id=]").eachAttr("href"));
        pages.add("start");
        return pages.stream()
                .map(page -> visitor.page("/app/survey/" + page.replaceAll(".*/", "")))
                .filter(page -> page.selectFirst("#go") != null && page.selectFirst("a[href*=rate.html#s=]") != null)
                .map(page ->
                        page.selectFirst("a[href*=rate.html#s=]").attr("href").replaceAll(".*#s=", ""))
                .findFirst()
                .orElse(null);
    }

    /** Signs in, says yes, and has a pass signed. */
    Respondent collect(int partner, String... headers) {
        Respondent respondent = new Respondent(survey);
        HttpResponse<String> answer = sign(ticket(partner), respondent.blinded(), headers);
        if (answer.statusCode() != 200) throw new IllegalStateException("pass answered " + answer.statusCode());
        respondent.finish(signature(answer));
        return respondent;
    }

    /** Signs in and says yes. */
    String ticket(int partner) {
        Visitor visitor = Visitor.signedIn(merlin, "partner" + partner);
        String page = visitor.submit("/app/survey/start?id=" + survey.surveyId(), Map.of())
                .body();
        return page.replaceAll("(?s).*&(amp;)?t=([A-Za-z0-9_-]{43})\".*", "$2");
    }

    HttpResponse<String> sign(String ticket, byte[] blinded, String... headers) {
        return merlin.send(request(merlin.origin() + "/issuer/api/pass", headers)
                .POST(BodyPublishers.ofString(asked(ticket, blinded)))
                .build());
    }

    /** What a browser sends for a pass. */
    static String asked(String ticket, byte[] blinded) {
        return Json.write(Map.of("ticket", ticket, "blinded", Bytes.b64u(blinded)));
    }

    static byte[] signature(HttpResponse<String> answer) {
        return Bytes.fromB64u(
                Json.MAPPER.readTree(answer.body()).get("blindSig").asString(), "blindSig");
    }

    /** Every question answered alike. */
    Submission answers(Respondent partner, long seq, int score, Comment... comments) {
        Map<String, Integer> all = new LinkedHashMap<>();
        survey.form().items().forEach(item -> all.put(item.id(), score));
        return partner.answer(seq, new Answers(survey.form().id(), null, all), List.of(comments));
    }

    HttpResponse<String> send(Submission submission, String... headers) {
        return merlin.send(request(address("/answers"), headers)
                .PUT(BodyPublishers.ofByteArray(submission.bytes()))
                .build());
    }

    HttpResponse<String> ask(String path, String... headers) {
        return merlin.send(request(address(path), headers).build());
    }

    private String address(String path) {
        return merlin.ballotOrigin() + "/ballot/api/surveys/" + survey.surveyId() + path;
    }

    private static HttpRequest.Builder request(String address, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address)).header("Content-Type", "application/json");
        return headers.length == 0 ? request : request.headers(headers);
    }
}
