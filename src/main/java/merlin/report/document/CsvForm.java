package merlin.report.document;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import merlin.report.document.Block.Cell;
import merlin.report.document.Block.Figure;

/** The figures and tables of sections as CSV, one value a line: UTF-8, RFC 4180, the same columns for every document. */
public final class CsvForm {
    private CsvForm() {}

    public static byte[] of(List<Document.Section> sections) {
        StringWriter text = new StringWriter();
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
        csv.writeRecord("section", "id", "row", "column", "text", "number", "of", "period", "rule");
        for (Document.Section section : sections) {
            for (Block block : section.blocks()) {
                if (block instanceof Block.Figures figures) figures.items().forEach(f -> figure(csv, section, f));
                else if (block instanceof Block.Table table) table(csv, section, table);
            }
        }
        close(csv);
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void close(CsvWriter csv) {
        try {
            csv.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void figure(CsvWriter csv, Document.Section section, Figure figure) {
        csv.writeRecord(
                section.number(),
                figure.id(),
                figure.label(),
                "",
                figure.value().text(),
                plain(figure.value().number()),
                plain(figure.of()),
                figure.period(),
                figure.why().rule());
    }

    private static void table(CsvWriter csv, Document.Section section, Block.Table table) {
        for (List<Cell> row : table.rows()) {
            for (int i = 1; i < row.size(); i++) {
                Cell cell = row.get(i);
                csv.writeRecord(
                        section.number(),
                        table.id(),
                        row.get(0).text(),
                        table.columns().get(i).id(),
                        cell.text(),
                        plain(cell.number()),
                        "",
                        "",
                        "");
            }
        }
    }

    private static String plain(BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }
}
