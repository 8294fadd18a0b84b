package merlin.survey.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import merlin.survey.protocol.Bytes;
import merlin.survey.protocol.Malformed;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** CHK-7 A JSON object read field by field; whatever is wrong is told with its place. {@code where} is empty for the file. */
record Fields(JsonNode object, String where) {
    private static final JsonMapper JSON = merlin.shared.Json.MAPPER;

    /** The object that a text holds, with no other fields than these. */
    static Fields of(String text, String where, Set<String> known) {
        try {
            JsonNode read = JSON.readTree(text);
            plainNumbers(read, where);
            return of(read, where, known);
        } catch (JacksonException e) {
            String place = e.getLocation() == null
                    ? where
                    : (where.isEmpty() ? "" : where + ", ") + "line "
                            + e.getLocation().getLineNr() + ", column "
                            + e.getLocation().getColumnNr();
            throw new BadPackage(place, "not JSON, or a field twice");
        }
    }

    /** 8.0 or 8e0 would be 8 to some readers and not to others. */
    private static void plainNumbers(JsonNode node, String where) {
        if (node.isNumber() && !node.isInt()) {
            throw new BadPackage(where, "the number " + node + " is not a whole one of at most 32 bits");
        }
        node.forEach(inner -> plainNumbers(inner, where));
    }

    private static Fields of(JsonNode node, String where, Set<String> known) {
        if (!node.isObject()) throw new BadPackage(where, "not an object in braces");
        for (String name : node.propertyNames()) {
            if (!known.contains(name)) throw new BadPackage(where, "unknown field \"" + name + "\"");
        }
        return new Fields(node, where);
    }

    boolean has(String name) {
        return object.hasNonNull(name);
    }

    String at(String name) {
        return where.isEmpty() ? name : where + ", " + name;
    }

    Fields object(String name, Set<String> known) {
        return of(needed(name), at(name), known);
    }

    String text(String name) {
        return text(needed(name), at(name));
    }

    /** Base64url of exactly {@code length} bytes. */
    byte[] bytes(String name, int length) {
        return bytes(needed(name), length, at(name));
    }

    /** A whole number from {@code least} on. */
    int number(String name, int least) {
        JsonNode node = needed(name);
        if (!node.isInt() || node.intValue() < least) {
            throw new BadPackage(at(name), "not a whole number from " + least + " on");
        }
        return node.intValue();
    }

    boolean yesOrNo(String name) {
        JsonNode node = needed(name);
        if (!node.isBoolean()) throw new BadPackage(at(name), "neither true nor false");
        return node.booleanValue();
    }

    List<byte[]> list(String name, int length) {
        return list(name, (node, place) -> bytes(node, length, place));
    }

    List<Fields> objects(String name, Set<String> known) {
        return list(name, (node, place) -> of(node, place, known));
    }

    List<String> texts(String name) {
        return list(name, Fields::text);
    }

    private <T> List<T> list(String name, BiFunction<JsonNode, String, T> each) {
        JsonNode node = needed(name);
        if (!node.isArray()) throw new BadPackage(at(name), "not a list");
        List<T> all = new ArrayList<>();
        for (JsonNode one : node) all.add(each.apply(one, at(name) + " " + (all.size() + 1)));
        return all;
    }

    private JsonNode needed(String name) {
        if (!has(name)) throw new BadPackage(where, "the field \"" + name + "\" is missing");
        return object.get(name);
    }

    private static String text(JsonNode node, String place) {
        if (!node.isString()) throw new BadPackage(place, "not a text");
        return node.stringValue();
    }

    private static byte[] bytes(JsonNode node, int length, String place) {
        try {
            return Bytes.fromB64u(text(node, place), length, place);
        } catch (Malformed e) {
            throw new BadPackage(place, "not " + length + " bytes in base64url");
        }
    }
}
