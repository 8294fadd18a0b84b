package merlin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import merlin.criteria.Ratings;
import merlin.shared.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class ScoreTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void thePublishedOutcomeOfMay2018HasTheFieldsOfTheContract() throws Exception {
        Path file = may2018();
        assertEquals(0, run("score", "merlin-2018", file.toString(), "--format", "json"));
        JsonNode json = Json.MAPPER.readTree(out.toString());
        assertEquals(List.of("edition", "overall", "principles", "decision", "caps"), names(json));
        assertEquals(
                "{\"percent\":86,\"exact\":\"4833/56\",\"label\":\"Excellent\"}",
                json.get("overall").toString());
        assertEquals(
                "{\"code\":\"1\",\"title\":\"Design\",\"percent\":93,\"exact\":\"280/3\",\"label\":\"Excellent\"}",
                json.get("principles").get(0).toString());
        assertEquals("Standard met", json.get("decision").asString());
        assertEquals(0, json.get("caps").size());
        assertEquals("", err.toString());
    }

    @Test
    void theTextTellsEveryPrincipleAndTheDecision() throws Exception {
        assertEquals(0, run("score", "merlin-2018", may2018().toString()));
        assertTrue(out.toString().contains("7 Quality Assurance and Compliance"), out.toString());
        assertTrue(out.toString().strip().endsWith("Standard met"), out.toString());
    }

    @Test
    void aCapThatAppliedIsTold() throws Exception {
        Path file = write(Ratings.all("Excellent", Ratings.edition("merlin-2018")));
        assertEquals(0, run("score", "merlin-2018", file.toString(), "--format", "json"));
        JsonNode cap = Json.MAPPER.readTree(out.toString()).get("caps").get(0);
        assertEquals(List.of("id", "text", "about", "from", "to"), names(cap));
        assertEquals("7.5", cap.get("about").asString());
    }

    @ParameterizedTest(name = "exit {0} for {1} under {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
        1 | {"ratings":{"1.1":"Good"}}             | merlin-2018 | SCO-5
        1 | {"ratings":{"9.9":"Good"}}             | merlin-2018 | SCO-6 merlin-2018 has no criterion 9.9
        1 | {"ratings":{}}                         | merlin-2012 | Still without one: 1a, 2a
        2 | {"ratings":{"1.1":"Good","1.1":"Good"}}| merlin-2018 | not JSON of the form
        2 | {"levels":{}}                          | merlin-2018 | not JSON of the form
        2 | {}                                     | merlin-2018 | not JSON of the form
        2 | nonsense                               | merlin-2018 | not JSON of the form
        2 | {"ratings":{}}                         | merlin-1812 | There are: moj-example, merlin-2018, merlin-2012
        """)
    void whatCannotBeScoredIsSaidOnStandardError(int exit, String content, String edition, String message)
            throws Exception {
        Path file = Files.writeString(folder.resolve("levels.json"), content);
        assertEquals(exit, run("score", edition, file.toString()));
        assertTrue(err.toString().contains(message), err.toString());
        assertEquals("", out.toString());
    }

    @Test
    void aMissingFileIsUnusable() {
        assertEquals(2, run("score", "merlin-2018", folder.resolve("none.json").toString()));
        assertEquals(2, run("edition", folder.resolve("none.yaml").toString()));
        assertEquals(2, run("score", "merlin-2018"));
    }

    @Test
    void aDepartmentsOwnProfileIsScoredFromItsFolder() throws Exception {
        Path own = Files.createDirectory(folder.resolve("criteria"));
        Files.writeString(
                own.resolve("own.yaml"),
                Files.readString(Path.of("assessment-criteria/moj-example.yaml"))
                        .replace("id: moj-example", "id: own"));
        Path file = write(Ratings.all("Good", Ratings.edition("moj-example")));
        assertEquals(0, run("score", "own", file.toString(), "--criteria-dir", own.toString(), "--format", "json"));
        assertEquals("own", Json.MAPPER.readTree(out.toString()).get("edition").asString());
    }

    @Test
    void aGoodCriteriaFileIsValid() {
        assertEquals(0, run("edition", "assessment-criteria/merlin-2018.yaml"));
        assertEquals(
                "assessment-criteria/merlin-2018.yaml: valid", out.toString().strip());
    }

    @Test
    void aBadCriteriaFileIsToldLineByLine() throws Exception {
        Path file = Files.writeString(folder.resolve("bad.yaml"), "kind: edition\nid: Bad Id\n");
        assertEquals(1, run("edition", file.toString()));
        assertTrue(err.toString().contains("bad.yaml:2:5: /id: does not match the regex"), err.toString());

        assertEquals(1, run("edition", file.toString(), "--format", "json"));
        JsonNode json = Json.MAPPER.readTree(out.toString());
        assertEquals("false", json.get("valid").toString());
        assertEquals(2, json.get("errors").get(0).get("line").asInt());
        assertEquals(
                List.of("file", "line", "column", "message"),
                names(json.get("errors").get(0)));
    }

    private Path may2018() throws Exception {
        return write(Ratings.excellentInEach(Ratings.edition("merlin-2018"), List.of(4, 3, 1, 0, 0, 4, 0, 1)));
    }

    private Path write(Map<String, String> levels) throws Exception {
        return Files.writeString(folder.resolve("levels.json"), Json.write(Map.of("ratings", levels)));
    }

    private int run(String... arguments) {
        return Merlin.commands()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    private static List<String> names(JsonNode object) {
        return List.copyOf(object.propertyNames());
    }
}
