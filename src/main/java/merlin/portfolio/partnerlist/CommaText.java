package merlin.portfolio.partnerlist;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import merlin.shared.Finding;

/** A table as text (RFC 4180): UTF-8 with or without mark, else Windows-1252, which is told; comma, semicolon or tab. */
final class CommaText {
    private CommaText() {}

    static Table read(byte[] bytes) {
        List<Finding> remarks = new ArrayList<>();
        String text = decode(bytes, remarks);
        char separator = separator(text, remarks);
        List<Table.Row> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
            for (CsvRecord record : csv) {
                Table.Row row = new Table.Row(record.getStartingLineNumber(), record.getFields());
                if (!row.isBlank()) rows.add(row);
                if (rows.size() > TableFile.MOST_ROWS + 1) {
                    throw TableFile.unreadable("portfolio.list.tooManyRows", String.valueOf(TableFile.MOST_ROWS));
                }
            }
        } catch (CsvParseException e) {
            throw TableFile.unreadable(lineAfter(rows), "portfolio.list.broken");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (rows.isEmpty()) throw TableFile.unreadable("portfolio.list.empty");
        Table.Row header = rows.remove(0);
        return new Table(header.line(), header.cells(), rows, remarks);
    }

    private static String decode(byte[] bytes, List<Finding> remarks) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            remarks.add(Finding.ofFile("POR-7", "portfolio.list.windows1252"));
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    /** Comma, unless the first line has none but has semicolons or tabs. */
    private static char separator(String text, List<Finding> remarks) {
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        if (first.contains(",")) return ',';
        if (first.contains(";")) {
            remarks.add(Finding.ofFile("POR-7", "portfolio.list.semicolon"));
            return ';';
        }
        if (first.contains("\t")) {
            remarks.add(Finding.ofFile("POR-7", "portfolio.list.tab"));
            return '\t';
        }
        return ',';
    }

    private static long lineAfter(List<Table.Row> rows) {
        return rows.isEmpty() ? 1 : rows.get(rows.size() - 1).line() + 1;
    }
}
