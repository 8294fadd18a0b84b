package merlin.criteria.file;

import com.networknt.schema.serialization.node.LocationJsonNodeFactoryFactory;
import com.networknt.schema.serialization.node.TokenStreamLocationAware;
import com.networknt.schema.utils.JsonNodes;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import merlin.shared.Json;
import merlin.shared.Sha256;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** One YAML file whose every node knows its line. Collects what is wrong with it. */
final class CheckedFile {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final String name;
    private final String sha256;
    private final List<Problem> problems = new ArrayList<>();
    private JsonNode tree;

    private CheckedFile(String name, byte[] bytes) {
        this.name = name;
        this.sha256 = Sha256.of(bytes);
    }

    /** Reads and checks against the schema of the file's kind; what is wrong is in {@link #problems()}. */
    static CheckedFile read(String name, byte[] bytes) {
        var file = new CheckedFile(name, bytes);
        try {
            file.tree = JsonNodes.readTree(
                    YAML, new ByteArrayInputStream(bytes), LocationJsonNodeFactoryFactory.getInstance());
            Schemas.check(file);
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            file.problems.add(new Problem(
                    name, Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()), plain(e.getOriginalMessage())));
        }
        return file;
    }

    String name() {
        return name;
    }

    String sha256() {
        return sha256;
    }

    String kind() {
        return text("kind");
    }

    String id() {
        return text("id");
    }

    JsonNode tree() {
        return tree;
    }

    /** The node at a path of names and indexes; a missing node when there is none. */
    JsonNode at(Object... path) {
        JsonNode node = tree;
        for (Object step : path) node = step instanceof Integer i ? node.path(i) : node.path(step.toString());
        return node;
    }

    /** The file's content, without its kind, as a record whose components are named as its fields. */
    <T> T as(Class<T> type) {
        ObjectNode content = (ObjectNode) tree.deepCopy();
        content.remove("kind");
        return Json.MAPPER.treeToValue(content, type);
    }

    void problem(JsonNode at, String message) {
        TokenStreamLocation location =
                at instanceof TokenStreamLocationAware a ? a.tokenStreamLocation() : TokenStreamLocation.NA;
        problems.add(
                new Problem(name, Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()), message));
    }

    boolean isGood() {
        return problems.isEmpty();
    }

    List<Problem> problems() {
        return problems;
    }

    private String text(String field) {
        return tree == null ? "" : tree.path(field).asString("");
    }

    /** The parser's message without its quotations of the text and its own idea of the place. */
    private static String plain(String message) {
        if (message.startsWith("Trailing token")) return "a file holds one document only";
        return message.lines()
                .filter(l -> !l.startsWith(" "))
                .collect(Collectors.joining(", "))
                .replaceFirst("^[a-zA-Z.]+Exception: ", "");
    }
}
