package merlin.programme.ocds;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.serialization.node.LocationJsonNodeFactoryFactory;
import com.networknt.schema.utils.JsonNodes;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import merlin.shared.Finding;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads one OCDS file: right kind (PRO-2), sound against our schema (PRO-3), then turned into notices. All problems of a step
 * are told at once, each with line and column.
 */
public final class OcdsFile {
    /** Largest file that is read, in bytes (PRO-2). The largest real notice we know is a hundredth of it. */
    public static final int LARGEST = 10_000_000;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(OcdsFile.class.getResourceAsStream("ocds-read.schema.json"));
    private static final int MOST_PROBLEMS = 200;

    private OcdsFile() {}

    public static OcdsReading read(byte[] bytes) {
        try {
            JsonNode root = parse(text(bytes));
            String list = kind(root);
            List<Finding> unsound = SCHEMA.validate(root).stream()
                    .map(OcdsFile::finding)
                    .distinct()
                    .sorted(Comparator.comparingLong(Finding::line).thenComparingLong(Finding::column))
                    .limit(MOST_PROBLEMS)
                    .toList();
            return unsound.isEmpty() ? new NoticeReader(root).read(list) : new OcdsReading.Refused(unsound);
        } catch (Unreadable e) {
            return new OcdsReading.Refused(List.of(e.finding));
        }
    }

    /** PRO-2: a text of bounded size in UTF-8; what clearly is another kind of file is called by its name. */
    private static String text(byte[] bytes) {
        if (bytes.length == 0) throw new Unreadable(Finding.ofFile("PRO-2", "programme.ocds.empty"));
        if (bytes.length > LARGEST) {
            throw new Unreadable(
                    Finding.ofFile("PRO-2", "programme.ocds.tooLarge", String.valueOf(LARGEST / 1_000_000)));
        }
        if (startsWith(bytes, 'P', 'K')) throw new Unreadable(Finding.ofFile("PRO-2", "programme.ocds.zip"));
        if (startsWith(bytes, '%', 'P', 'D', 'F')) throw new Unreadable(Finding.ofFile("PRO-2", "programme.ocds.pdf"));
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            throw new Unreadable(Finding.ofFile("PRO-2", "programme.ocds.utf16"));
        }
        String text = decode(bytes);
        if (text.startsWith("\uFEFF")) text = text.substring(1);
        if (text.stripLeading().startsWith("<")) throw new Unreadable(Finding.ofFile("PRO-2", "programme.ocds.markup"));
        return text;
    }

    private static boolean startsWith(byte[] bytes, int... beginning) {
        if (bytes.length < beginning.length) return false;
        for (int i = 0; i < beginning.length; i++) if ((bytes[i] & 0xFF) != beginning[i]) return false;
        return true;
    }

    private static String decode(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        try {
            return decoder.decode(in).toString();
        } catch (CharacterCodingException e) {
            long line = 1;
            for (int i = 0; i < in.position(); i++) if (bytes[i] == '\n') line++;
            throw new Unreadable(new Finding(line, 0, "", "PRO-2", "programme.ocds.notUtf8", List.of()));
        }
    }

    private static JsonNode parse(String text) {
        try {
            return JsonNodes.readTree(MAPPER, text, LocationJsonNodeFactoryFactory.getInstance());
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            long line = at == null ? 0 : Math.max(0, at.getLineNr());
            long column = at == null ? 0 : Math.max(0, at.getColumnNr());
            throw new Unreadable(new Finding(line, column, "", "PRO-2", "programme.ocds.notJson", List.of()));
        }
    }

    /** PRO-2: {@code releases} or {@code records}, whichever the package holds. */
    private static String kind(JsonNode root) {
        if (root.path("releases").isArray() && !root.has("records")) return "releases";
        if (root.path("records").isArray() && !root.has("releases")) return "records";
        if (root.isObject() && root.has("ocid"))
            throw new Unreadable(Finding.ofFile("PRO-2", "programme.ocds.bareRelease"));
        throw new Unreadable(Finding.ofFile("PRO-2", "programme.ocds.notAPackage"));
    }

    /** PRO-3: one departure from the schema in our words. */
    private static Finding finding(Error error) {
        String where = error.getInstanceLocation().toString().replaceFirst("^\\$?[./]?", "");
        String key = error.getKeyword();
        String property = error.getProperty() == null ? "" : error.getProperty();
        return switch (key) {
            case "required" -> at(error.getInstanceNode(), where, "PRO-3", "programme.ocds.required", property);
            case "type" -> at(error.getInstanceNode(), where, "PRO-3", "programme.ocds.type", wanted(error));
            case "pattern" ->
                at(error.getInstanceNode(), where, "PRO-3", pattern(error), printed(error.getInstanceNode()));
            case "maxLength", "maxItems" ->
                at(error.getInstanceNode(), where, "PRO-3", "programme.ocds.tooLong", limit(error));
            case "minItems" -> at(error.getInstanceNode(), where, "PRO-3", "programme.ocds.emptyList");
            case "minimum" ->
                at(
                        error.getInstanceNode(),
                        where,
                        "PRO-3",
                        "programme.ocds.negative",
                        printed(error.getInstanceNode()));
            default -> at(error.getInstanceNode(), where, "PRO-3", "programme.ocds.unsound", error.getMessage());
        };
    }

    /** What the schema wants there: {@code text}, {@code number}, {@code list} and so on, joined by "or". */
    private static String wanted(Error error) {
        JsonNode type = error.getSchemaNode() == null ? null : error.getSchemaNode();
        if (type == null) return "";
        return type.isArray()
                ? type.valueStream()
                        .map(OcdsFile::word)
                        .filter(w -> !w.isEmpty())
                        .reduce((a, b) -> a + " or " + b)
                        .orElse("")
                : word(type);
    }

    private static String word(JsonNode type) {
        return switch (type.asString("")) {
            case "string" -> "text";
            case "array" -> "a list";
            case "object" -> "an object";
            case "boolean" -> "true or false";
            case "integer" -> "a whole number";
            case "number" -> "a number";
            default -> "";
        };
    }

    private static String limit(Error error) {
        return error.getSchemaNode() == null ? "" : error.getSchemaNode().asString("");
    }

    private static String pattern(Error error) {
        String pattern =
                error.getSchemaNode() == null ? "" : error.getSchemaNode().asString("");
        if (pattern.equals("\\S")) return "programme.ocds.blank";
        return pattern.contains("\\d{4}") ? "programme.ocds.date" : "programme.ocds.version";
    }

    private static String printed(JsonNode node) {
        String text = node == null ? "" : node.asString("");
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }

    static Finding at(JsonNode node, String where, String rule, String messageKey, String... arguments) {
        TokenStreamLocation location = node == null ? null : JsonNodes.tokenStreamLocationOf(node);
        return location == null
                ? new Finding(0, 0, where, rule, messageKey, List.of(arguments))
                : new Finding(
                        location.getLineNr(), location.getColumnNr(), where, rule, messageKey, List.of(arguments));
    }

    /** Reading cannot go on. */
    private static final class Unreadable extends RuntimeException {
        private final transient Finding finding;

        Unreadable(Finding finding) {
            super(finding.messageKey());
            this.finding = finding;
        }
    }
}
