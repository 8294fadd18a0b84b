package merlin.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes a list of records as CSV (RFC 4180, UTF-8, no byte order mark): the components are the columns, named as in JSON. A
 * value that is itself a list is written with semicolons; nothing is written for what is not known.
 */
@Provider
@Produces("text/csv")
public class CsvBody implements MessageBodyWriter<List<?>> {
    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return List.class.isAssignableFrom(type) && row(generic) != null;
    }

    @Override
    public void writeTo(
            List<?> rows,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream out) {
        headers.putSingle("Content-Type", "text/csv; charset=UTF-8");
        write(rows, row(generic), out);
    }

    static void write(List<?> rows, Class<?> row, OutputStream out) {
        RecordComponent[] columns = row.getRecordComponents();
        try (CsvWriter csv = CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
            csv.writeRecord(Arrays.stream(columns).map(RecordComponent::getName).toList());
            for (Object each : rows)
                csv.writeRecord(
                        Arrays.stream(columns).map(c -> text(value(each, c))).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> row(Type generic) {
        return generic instanceof ParameterizedType list
                        && list.getActualTypeArguments()[0] instanceof Class<?> row
                        && row.isRecord()
                ? row
                : null;
    }

    private static Object value(Object row, RecordComponent column) {
        try {
            column.getAccessor().setAccessible(true);
            return column.getAccessor().invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(Object value) {
        if (value == null) return "";
        if (value instanceof Optional<?> maybe) return text(maybe.orElse(null));
        if (value instanceof BigDecimal number) return number.toPlainString();
        if (value instanceof Collection<?> list)
            return list.stream().map(CsvBody::text).collect(Collectors.joining("; "));
        return value.toString();
    }
}
