package merlin.criteria.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.stream.Collectors;
import merlin.criteria.Ratings;
import merlin.testing.Deployments;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The Standard and the calculator from outside, as JSON and as CSV. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class EditionsResourceIT {
    @Deployment(testable = true)
    static WebArchive merlin() {
        return Deployments.merlin();
    }

    @ArquillianResource
    URL root;

    @Test
    void theListNamesEveryEdition() throws Exception {
        String json = get("api/v1/editions").body();
        assertTrue(json.startsWith("[{\"id\":\"moj-example\",\"title\":"), json);
        String csv = get("api/v1/editions.csv").body();
        assertEquals("id,title,summary,basedOn,from,unit,principles,criteria,sha256", firstLine(csv));
        assertTrue(csv.contains("\r\nmerlin-2012,Merlin Standard 2012,"), csv);
    }

    @Test
    void anEditionIsTheWholeStandardAsDataAndItsCriteriaAsLines() throws Exception {
        String json = get("api/v1/editions/merlin-2018").body();
        assertTrue(json.contains("\"provenance\":\"reconstructed\""), json);
        assertTrue(json.contains("\"partnerSide\":\"payment\""), json);
        HttpResponse<String> csv = get("api/v1/editions/merlin-2018.csv");
        assertEquals(
                "text/csv; charset=UTF-8",
                csv.headers().firstValue("Content-Type").orElseThrow());
        assertEquals(37, csv.body().lines().count());
        assertEquals(404, get("api/v1/editions/merlin-1812").statusCode());
    }

    @Test
    void theCalculatorAnswersWithTheFieldsOfTheCommandLine() throws Exception {
        String levels = Ratings.all("Excellent", Ratings.edition("merlin-2018")).entrySet().stream()
                .map(e -> "\"%s\":\"%s\"".formatted(e.getKey(), e.getValue()))
                .collect(Collectors.joining(",", "{\"ratings\":{", "}}"));
        String json = post("api/v1/editions/merlin-2018/outcome", levels).body();
        assertTrue(
                json.startsWith("{\"edition\":\"merlin-2018\",\"overall\":{\"percent\":100,\"exact\":\"199/2\","
                        + "\"label\":\"Excellent\"},\"principles\":[{\"code\":\"1\",\"title\":\"Design\","),
                json);
        assertTrue(json.contains("\"decision\":\"Standard met\",\"caps\":[{\"id\":\"no-partner-evidence\""), json);
        String csv = post("api/v1/editions/merlin-2018/outcome.csv", levels).body();
        assertTrue(csv.contains("\r\nmerlin-2018,overall,Overall,100,199/2,Excellent,Standard met\r\n"), csv);
    }

    @Test
    void whatCannotBeScoredIsAProblemWithTheRuleAsItsCode() throws Exception {
        HttpResponse<String> missing = post("api/v1/editions/merlin-2018/outcome", "{\"ratings\":{\"1.1\":\"Good\"}}");
        assertEquals(422, missing.statusCode());
        assertTrue(missing.body().contains("\"code\":\"SCO-5\""), missing.body());
        for (String body : new String[] {"", "x", "{}", "[]", "{\"ratings\":3}", "{\"levels\":{}}"})
            assertEquals(400, post("api/v1/editions/merlin-2018/outcome", body).statusCode(), body);
    }

    @Test
    void theMethodPageShowsEveryEdition() throws Exception {
        String page = get("method").body();
        assertTrue(page.contains("Merlin Standard 2018") && page.contains("85% or more"), page);
        assertTrue(get("method?edition=moj-example").body().contains("Nobody lost at the gate"));
        assertEquals(404, get("method?edition=merlin-1812").statusCode());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(root + path)).build());
    }

    private HttpResponse<String> post(String path, String body) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(root + path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    private static HttpResponse<String> send(HttpRequest request) throws Exception {
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("");
    }
}
