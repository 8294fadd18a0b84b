package merlin.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import merlin.shared.Json;
import merlin.testing.Chromium;
import merlin.testing.RunningMerlin;
import merlin.testing.Verdicts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Every public page: reachable, accessible, narrow enough, light, and without cookie or script. */
class PublicPagesJourney {
    private static final Chromium CHROMIUM = new Chromium();
    private static final int MOST_BYTES = 100_000;
    private static final int MOST_REQUESTS = 8;

    private final RunningMerlin merlin = RunningMerlin.get();
    private final Map<String, String> wrong = new TreeMap<>();
    private final Map<String, Integer> weights = new TreeMap<>();

    @AfterAll
    static void close() {
        CHROMIUM.close();
    }

    @Test
    void everyPublicPageIsAccessibleNarrowAndLight() {
        for (BrowserContext context : List.of(CHROMIUM.desktop(), CHROMIUM.phone())) {
            try (context) {
                for (String address : addresses()) look(context, address);
                assertEquals(List.of(), context.cookies());
            }
        }
        weights.forEach((address, bytes) -> System.out.println("weight: " + bytes + " bytes compressed " + address));
        assertEquals(Map.of(), wrong);
    }

    @Test
    void theSameReportIsAPageAPdfJsonAndCsv() {
        String report = "/api/v1/programmes/" + id("/api/v1/programmes") + "/compliance-report";
        assertTrue(merlin.get(report + ".pdf").body().startsWith("%PDF-"));
        assertTrue(merlin.get(report + ".csv").body().startsWith("section,id,row,column"));
        assertEquals(
                12,
                Json.MAPPER.readTree(merlin.get(report).body()).get("sections").size());
        HttpResponse<String> missing = merlin.get("/api/v1/programmes/none/compliance-report");
        assertEquals(404, missing.statusCode());
        assertEquals("SHA-3", Json.MAPPER.readTree(missing.body()).get("code").asString());
    }

    @Test
    void reg3TheRegisterTellsWhereItsNextPageIs() {
        HttpResponse<String> first =
                merlin.send(HttpRequest.newBuilder(URI.create(merlin.origin() + "/api/v1/register?limit=1"))
                        .build());
        String link = first.headers().firstValue("Link").orElseThrow();
        assertTrue(link.contains("rel=\"next\""), link);
        String next = link.substring(link.indexOf('<') + 1, link.indexOf('>'));
        HttpResponse<String> second =
                merlin.send(HttpRequest.newBuilder(URI.create(next)).build());
        assertEquals(1, Json.MAPPER.readTree(second.body()).size());
    }

    private List<String> addresses() {
        List<String> addresses = new ArrayList<>(List.of(
                "/",
                "/register",
                "/register?name=nobody",
                "/programmes",
                "/partners",
                "/method",
                "/data",
                "/accessibility",
                "/privacy",
                "/survey-help",
                "/invoice-calculator",
                "/invoice-calculator?received=2026-03-02&amount=1250.00&contract=act&paid=2026-05-15",
                "/tour",
                "/sign-in"));
        for (var entry : Json.MAPPER.readTree(merlin.get("/api/v1/register").body())) {
            String prime = entry.get("id").asString();
            addresses.add("/register/" + prime);
            addresses.add("/register/" + prime + "/payment");
            for (var decided : Json.MAPPER
                    .readTree(merlin.get("/api/v1/register/" + prime).body())
                    .get("history")) {
                addresses.add("/assessments/" + decided.get("reference").asString() + "/report");
                if (decided.get("certificate").asBoolean())
                    addresses.add("/certificates/" + decided.get("reference").asString());
            }
        }
        for (var programme :
                Json.MAPPER.readTree(merlin.get("/api/v1/programmes").body())) {
            addresses.add("/programmes/" + programme.get("id").asString());
            addresses.add("/programmes/" + programme.get("id").asString() + "/compliance-report");
        }
        return addresses;
    }

    private String id(String address) {
        return Json.MAPPER.readTree(merlin.get(address).body()).get(0).get("id").asString();
    }

    private void look(BrowserContext context, String address) {
        try (Page page = context.newPage()) {
            List<Response> answers = new ArrayList<>();
            page.onResponse(answers::add);
            Response answer = page.navigate(merlin.origin() + address);
            if (answer.status() != 200) wrong.put(address, "answered " + answer.status());
            int weight = List.copyOf(answers).stream()
                    .mapToInt(part -> zipped(part.body()))
                    .sum();
            weights.merge(address.replaceAll("[0-9a-f]{8}-[0-9a-f-]+|MA-\\d+", "…"), weight, Math::max);
            if (weight > MOST_BYTES) wrong.put(address, "weighs " + weight);
            if (answers.size() > MOST_REQUESTS) wrong.put(address, "asks " + answers.size() + " times");
            int over = (Integer) page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
            if (over > 0) wrong.put(address, "is " + over + " pixels too wide");
            if (page.locator("script").count() > 0) wrong.put(address, "has a script");
            Chromium.Reading reading = Chromium.read(page);
            reading.violations().forEach(violation -> wrong.put(address, violation));
            Verdicts.missing(reading.undecided()).forEach(open -> wrong.put(address, "no verdict on " + open));
        }
    }

    private static int zipped(byte[] body) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(body);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.size();
    }
}
