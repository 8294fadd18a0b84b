package merlin.portfolio.partnerlist;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import merlin.shared.Finding;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** The first sheet of an XLSX workbook. A file that would unpack to something huge is refused before it is read. */
final class Spreadsheet {
    private static final long LARGEST_UNPACKED = 100_000_000;

    private Spreadsheet() {}

    static Table read(byte[] bytes) {
        checkPacking(bytes);
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, true))) {
            Sheet sheet = workbook.getFirstSheet();
            List<Table.Row> rows = new ArrayList<>();
            try (Stream<Row> stream = sheet.openStream()) {
                stream.limit(TableFile.MOST_ROWS + 2L).forEach(row -> add(row, rows));
            }
            if (rows.size() > TableFile.MOST_ROWS + 1) {
                throw TableFile.unreadable("portfolio.list.tooManyRows", String.valueOf(TableFile.MOST_ROWS));
            }
            if (rows.isEmpty()) throw TableFile.unreadable("portfolio.list.empty");
            List<Finding> remarks = workbook.getSheets().count() > 1
                    ? List.of(Finding.ofFile("POR-7", "portfolio.list.firstSheet", sheet.getName()))
                    : List.of();
            Table.Row header = rows.remove(0);
            return new Table(header.line(), header.cells(), rows, remarks);
        } catch (Table.Unreadable e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw TableFile.unreadable("portfolio.list.brokenExcel");
        }
    }

    private static void add(Row row, List<Table.Row> rows) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < row.getCellCount(); column++) {
            cells.add(row.getOptionalCell(column).map(Spreadsheet::text).orElse(""));
        }
        Table.Row read = new Table.Row(row.getRowNum(), cells);
        if (!read.isBlank()) rows.add(read);
    }

    /** Numbers as they are, percentages with their sign, dates in ISO form; a cell with an error as its error text. */
    private static String text(Cell cell) {
        if (cell.getType() != CellType.NUMBER
                && !(cell.getType() == CellType.FORMULA && cell.getValue() instanceof BigDecimal)) {
            return cell.getText() == null ? "" : cell.getText();
        }
        String format = cell.getDataFormatString() == null
                ? ""
                : cell.getDataFormatString().toLowerCase();
        if (format.contains("%")) return plain(cell.asNumber().movePointRight(2)) + "%";
        boolean isDate = format.replaceAll("\"[^\"]*\"|\\[[^]]*]", "").matches(".*[dy].*");
        return isDate ? cell.asDate().toLocalDate().toString() : plain(cell.asNumber());
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static void checkPacking(byte[] bytes) {
        long unpacked = 0;
        boolean workbook = false;
        byte[] buffer = new byte[8192];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                workbook |= entry.getName().equals("xl/workbook.xml");
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    unpacked += read;
                    if (unpacked > LARGEST_UNPACKED) throw TableFile.unreadable("portfolio.list.bomb");
                }
            }
        } catch (IOException e) {
            throw TableFile.unreadable("portfolio.list.brokenExcel");
        }
        if (!workbook) throw TableFile.unreadable("portfolio.list.zip");
    }
}
