package merlin.payment.chain;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import merlin.shared.Refusal;

/** A small file of a department's payments, a month each: columns month, claimed, paid, amount; months like 2026-04, days like 2026-05-01. */
public final class PaymentsFile {
    private static final int MOST_BYTES = 100_000;

    private PaymentsFile() {}

    public static List<DepartmentPayment.Stated> read(byte[] file) {
        if (file == null || file.length == 0) throw new Refusal("PAY-34", "payment.chain.noFile");
        if (file.length > MOST_BYTES) throw new Refusal("PAY-34", "payment.chain.largeFile", MOST_BYTES / 1000);
        String text = new String(file, StandardCharsets.UTF_8).replaceFirst("^\\uFEFF", "");
        List<DepartmentPayment.Stated> read = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(text)) {
            for (NamedCsvRecord row : csv) read.add(row(row));
        } catch (CsvParseException | java.io.IOException e) {
            throw new Refusal("PAY-34", "payment.chain.noTable");
        }
        if (read.isEmpty()) throw new Refusal("PAY-34", "payment.chain.noFile");
        return read;
    }

    private static DepartmentPayment.Stated row(NamedCsvRecord row) {
        try {
            String claimed = cell(row, "claimed");
            String amount = cell(row, "amount");
            return new DepartmentPayment.Stated(
                    YearMonth.parse(cell(row, "month")),
                    claimed.isEmpty() ? null : LocalDate.parse(claimed),
                    LocalDate.parse(cell(row, "paid")),
                    amount.isEmpty() ? null : new BigDecimal(amount));
        } catch (DateTimeException | NumberFormatException e) {
            throw new Refusal("PAY-34", "payment.chain.row", row.getStartingLineNumber());
        }
    }

    private static String cell(NamedCsvRecord row, String column) {
        return row.findField(column).orElse("").strip();
    }
}
