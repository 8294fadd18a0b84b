package merlin.survey.protocol;

import java.nio.charset.StandardCharsets;
import merlin.shared.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The protocol's JSON: strict. Unknown, repeated and missing fields are refused, a number is never read from a text, and a
 * whole number never from a fraction.
 */
public final class Wire {
    private static final JsonMapper STRICT = Json.MAPPER
            .rebuild()
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    private static final JsonMapper SPARSE = STRICT.rebuild()
            .disable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    private Wire() {}

    /** UTF-8 bytes of the record, fields in the record's order, no white space: always the same for the same value. */
    public static byte[] write(Object value) {
        return STRICT.writeValueAsString(value).getBytes(StandardCharsets.UTF_8);
    }

    /** Throws {@link Malformed}, which names the field or the type, never the content. */
    public static <T> T read(byte[] json, Class<T> type) {
        return read(STRICT, json, type);
    }

    /** Like {@link #read}, for records some of whose fields may be absent. */
    public static <T> T readSparse(byte[] json, Class<T> type) {
        return read(SPARSE, json, type);
    }

    private static <T> T read(JsonMapper mapper, byte[] json, Class<T> type) {
        try {
            T value = mapper.readValue(json, type);
            if (value == null) throw new Malformed(type.getSimpleName());
            return value;
        } catch (JacksonException e) {
            if (e.getCause() instanceof Malformed named) throw named;
            throw new Malformed(type.getSimpleName());
        }
    }
}
