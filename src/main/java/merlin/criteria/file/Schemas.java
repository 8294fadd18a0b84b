package merlin.criteria.file;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The JSON Schemas of {@code assessment-criteria/schema}, one a kind of file. Nothing is ever fetched from the network. */
final class Schemas {
    static final List<String> KINDS = List.of("edition", "profile", "survey-form", "crosswalk", "payment-rules");

    private static final String BASE = "https://merlin.invalid/schema/";

    private static final Map<String, Schema> BY_KIND = schemas();

    private Schemas() {}

    /** Adds a problem for every place where the file does not fit the schema of its kind. */
    static void check(CheckedFile file) {
        Schema schema = BY_KIND.get(file.kind());
        if (schema == null) {
            file.problem(file.tree(), "kind has to be one of " + String.join(", ", KINDS));
            return;
        }
        for (Error error : schema.validate(file.tree())) file.problem(place(error), text(error));
    }

    /** The unwanted field itself where the schema complains about one, otherwise the node it was looking at. */
    private static JsonNode place(Error error) {
        JsonNode node = error.getInstanceNode();
        JsonNode field = error.getProperty() == null ? null : node.get(error.getProperty());
        return field == null ? node : field;
    }

    private static String text(Error error) {
        String path = error.getInstanceLocation().toString();
        return (path.isEmpty() ? "" : path + ": ") + error.getMessage();
    }

    private static Map<String, Schema> schemas() {
        Map<String, String> texts = Stream.concat(Stream.of("common"), KINDS.stream())
                .collect(Collectors.toMap(
                        n -> BASE + n + ".schema.json", n -> BuiltIn.text("schema/" + n + ".schema.json")));
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                b -> b.schemas(texts)
                        .schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .locale(Locale.ENGLISH)
                                .formatAssertionsEnabled(true)
                                .build()));
        return KINDS.stream()
                .collect(Collectors.toMap(
                        Function.identity(), n -> registry.getSchema(SchemaLocation.of(BASE + n + ".schema.json"))));
    }
}
