package merlin.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CsvBodyTest {
    record Row(String name, BigDecimal value, LocalDate on, Optional<String> note, List<String> codes) {}

    @Test
    void theColumnsAreTheComponentsEvenWithoutRows() {
        assertEquals("name,value,on,note,codes\r\n", csv(List.of()));
    }

    @Test
    void whatIsNotKnownIsEmptyAndWhatNeedsQuotesHasThem() {
        assertEquals(
                "name,value,on,note,codes\r\n\"Bolt, Son & \"\"Co\"\"\",1000,2026-03-02,,1.1; 4.2\r\n,,,Łódź,\r\n",
                csv(List.of(
                        new Row(
                                "Bolt, Son & \"Co\"",
                                new BigDecimal("1E3"),
                                LocalDate.of(2026, 3, 2),
                                Optional.empty(),
                                List.of("1.1", "4.2")),
                        new Row(null, null, null, Optional.of("Łódź"), List.of()))));
    }

    private static String csv(List<Row> rows) {
        var out = new ByteArrayOutputStream();
        CsvBody.write(rows, Row.class, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
