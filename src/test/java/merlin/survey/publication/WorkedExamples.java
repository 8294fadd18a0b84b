package merlin.survey.publication;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import merlin.shared.Json;
import merlin.survey.protocol.Wire;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The figures of src/test/resources/disclosure, spelt out: ranges of ids and repeated ballots expanded. */
public final class WorkedExamples {
    private WorkedExamples() {}

    /** {@code input} and {@code expected} as JSON. */
    public record Example(String id, String title, ObjectNode input, JsonNode expected) {
        public Ballots ballots() {
            return Wire.readSparse(Json.MAPPER.writeValueAsBytes(input), Ballots.class);
        }

        @Override
        public String toString() {
            return id + " " + title;
        }
    }

    public static Stream<Example> all() {
        try (InputStream file = WorkedExamples.class.getResourceAsStream("/disclosure/worked-examples.json")) {
            return Json.MAPPER
                    .readTree(file.readAllBytes())
                    .get("cases")
                    .valueStream()
                    .map(WorkedExamples::example);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Example byId(String id) {
        return all().filter(example -> example.id().equals(id)).findFirst().orElseThrow();
    }

    private static Example example(JsonNode brief) {
        ObjectNode input = Json.MAPPER.createObjectNode();
        input.set("eligible", ids(brief.get("eligible").asString()));
        input.set("passesIssued", brief.get("passesIssued"));
        input.set("dimensions", brief.get("dimensions"));
        ArrayNode ballots = input.putArray("ballots");
        for (JsonNode ballot : brief.get("ballots")) {
            for (int i = 0; i < ballot.get("times").asInt(); i++) {
                ballots.addObject()
                        .<ObjectNode>set("group", ballot.get("group"))
                        .set("scores", ballot.get("scores"));
            }
        }
        if (brief.has("breakdown")) input.set("breakdown", brief.get("breakdown"));
        if (brief.has("previous")) {
            JsonNode previous = brief.get("previous");
            input.putObject("previous")
                    .<ObjectNode>set("published", previous.get("published"))
                    .set("eligible", ids(previous.get("eligible").asString()));
        }
        return new Example(brief.get("id").asString(), brief.get("title").asString(), input, brief.get("expected"));
    }

    private static ArrayNode ids(String ranges) {
        Set<String> ids = new LinkedHashSet<>();
        for (String range : ranges.split(",")) {
            int from = Integer.parseInt(range.substring(1, 4));
            int to = Integer.parseInt(range.substring(6));
            for (int i = from; i <= to; i++) ids.add("P%03d".formatted(i));
        }
        ArrayNode array = Json.MAPPER.createArrayNode();
        ids.forEach(array::add);
        return array;
    }
}
