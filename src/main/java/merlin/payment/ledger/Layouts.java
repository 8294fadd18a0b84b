package merlin.payment.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import merlin.shared.Finding;

/** Finds out how a file is written: encoding, separator, columns, order of dates (PAY-22, PAY-23). */
public final class Layouts {
    private static final int ROWS_SHOWN = 5;
    private static final int MOST_COLUMNS = 500;

    private Layouts() {}

    /** @throws UnreadableLedger with everything that stands in the way, such as columns that are missing or unclear dates */
    public static Layout of(Path file, Wishes wishes) {
        Preview preview = preview(file, wishes);
        if (!preview.isReady()) throw new UnreadableLedger(preview.findings());
        return preview.layout();
    }

    /**
     * What is found out about a file before it is read, to be shown to whoever brings it.
     *
     * @throws UnreadableLedger when it is no table of text at all
     * @throws UncheckedIOException when the file cannot be read
     */
    public static Preview preview(Path file, Wishes wishes) {
        try {
            return preview(file, wishes, StandardCharsets.UTF_8);
        } catch (NotUtf8 text) {
            return preview(file, wishes, Charset.forName(Layout.WINDOWS));
        }
    }

    private static Preview preview(Path file, Wishes wishes, Charset charset) {
        try (InputStream in = Files.newInputStream(file)) {
            int mark = markLength(file);
            in.skipNBytes(mark);
            char separator = separator(file, mark);
            Blocks blocks = new Blocks(in, separator, Blocks.size(Files.size(file)), bytes -> {});
            byte[] room = blocks.room();
            Block block = blocks.next(room);
            LedgerRow row = new LedgerRow(separator);
            if (block != null) row.begin(block);
            if (block == null || !row.next()) throw new UnreadableLedger("PAY-22", "payment.ledger.noRows");
            if (row.cells() > MOST_COLUMNS) throw new UnreadableLedger("PAY-22", "payment.ledger.tooManyColumns");
            List<String> header = texts(row, charset);
            List<Finding> findings = new ArrayList<>();
            Map<LedgerColumn, Integer> places = places(header, wishes, row.line(), findings);
            List<List<String>> rows = new ArrayList<>();
            DateSearch dates = new DateSearch(places);
            for (; block != null; block = dates.isDecided(wishes) ? null : blocks.next(room)) {
                if (block.number() > 0) row.begin(block);
                while (row.next()) {
                    if (rows.size() < ROWS_SHOWN) rows.add(texts(row, charset));
                    dates.look(row);
                }
            }
            if (rows.isEmpty()) findings.add(Finding.ofFile("PAY-22", "payment.ledger.noRows"));
            List<Finding> remarks = new ArrayList<>();
            if (charset != StandardCharsets.UTF_8) remarks.add(Finding.ofFile("PAY-22", "payment.ledger.windows"));
            if (separator != ',')
                remarks.add(Finding.ofFile(
                        "PAY-22", "payment.ledger.separator", separator == '\t' ? "tab" : String.valueOf(separator)));
            DateOrder order = dates.order(wishes, findings, remarks);
            Layout layout = new Layout(
                    places,
                    header,
                    charset.name().equals("UTF-8") ? "UTF-8" : Layout.WINDOWS,
                    separator,
                    order,
                    remarks);
            return new Preview(layout, rows, findings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Length of the byte-order mark of UTF-8; refuses what is no text. */
    static int markLength(Path file) throws IOException {
        byte[] first = new byte[4];
        int length;
        try (InputStream in = Files.newInputStream(file)) {
            length = in.readNBytes(first, 0, first.length);
        }
        if (length == 0) throw new UnreadableLedger("PAY-22", "payment.ledger.noRows");
        if (begins(first, length, 0xEF, 0xBB, 0xBF)) return 3;
        if (begins(first, length, 0xFF, 0xFE) || begins(first, length, 0xFE, 0xFF))
            throw new UnreadableLedger("PAY-22", "payment.ledger.utf16");
        boolean office = begins(first, length, 'P', 'K', 3, 4) || begins(first, length, 0xD0, 0xCF, 0x11, 0xE0);
        if (office) throw new UnreadableLedger("PAY-22", "payment.ledger.spreadsheet");
        if (begins(first, length, '%', 'P', 'D', 'F')) throw new UnreadableLedger("PAY-22", "payment.ledger.pdf");
        return 0;
    }

    private static boolean begins(byte[] bytes, int length, int... with) {
        if (length < with.length) return false;
        for (int i = 0; i < with.length; i++) if ((bytes[i] & 0xFF) != with[i]) return false;
        return true;
    }

    /** The one of comma, semicolon and tab that stands most often in the first line, outside quotation marks. */
    private static char separator(Path file, int mark) throws IOException {
        byte[] first = new byte[1 << 16];
        int length;
        try (InputStream in = Files.newInputStream(file)) {
            in.skipNBytes(mark);
            length = in.readNBytes(first, 0, first.length);
        }
        int[] found = new int[3];
        String separators = ",;\t";
        boolean quoted = false;
        boolean any = false;
        for (int i = 0; i < length; i++) {
            if (first[i] == 0) throw new UnreadableLedger("PAY-22", "payment.ledger.notText");
            if (first[i] == '"') quoted = !quoted;
            else if (!quoted && (first[i] == '\n' || first[i] == '\r') && any) break;
            else if (!quoted && separators.indexOf(first[i]) >= 0) found[separators.indexOf(first[i])]++;
            any |= first[i] > ' ';
        }
        int most = 0;
        for (int i = 1; i < found.length; i++) if (found[i] > found[most]) most = i;
        return separators.charAt(most);
    }

    private static List<String> texts(LedgerRow row, Charset charset) {
        List<String> texts = new ArrayList<>();
        for (int cell = 0; cell < row.cells(); cell++) texts.add(row.text(cell, charset));
        return texts;
    }

    private static Map<LedgerColumn, Integer> places(
            List<String> header, Wishes wishes, long line, List<Finding> findings) {
        Map<LedgerColumn, Integer> places = new EnumMap<>(LedgerColumn.class);
        Set<Integer> taken = new HashSet<>();
        wishes.columns().forEach((column, name) -> {
            int place = header.indexOf(name);
            if (place < 0)
                findings.add(new Finding(
                        line, 0, name, "PAY-22", "payment.ledger.noSuchHeader", List.of(name, column.title())));
            else if (place != header.lastIndexOf(name))
                findings.add(
                        new Finding(line, place + 1L, name, "PAY-22", "payment.ledger.headerTwice", List.of(name)));
            places.put(column, place);
            taken.add(place);
        });
        for (boolean exact : new boolean[] {true, false}) {
            for (LedgerColumn column : LedgerColumn.values()) {
                for (int place = 0; place < header.size() && !places.containsKey(column); place++) {
                    String name = header.get(place);
                    boolean meant = exact
                            ? LedgerColumn.titled(name).filter(column::equals).isPresent()
                            : column.isCalled(name);
                    if (meant && taken.add(place)) places.put(column, place);
                }
            }
        }
        places.values().removeIf(place -> place < 0);
        needed(places, line, findings, LedgerColumn.INVOICE_ID);
        needed(places, line, findings, LedgerColumn.SUPPLIER_ID, LedgerColumn.SUPPLIER_NAME);
        needed(places, line, findings, LedgerColumn.RECEIVED_DATE, LedgerColumn.INVOICE_DATE);
        needed(places, line, findings, LedgerColumn.AMOUNT);
        return places;
    }

    /** One of them has to be there. */
    private static void needed(
            Map<LedgerColumn, Integer> places, long line, List<Finding> findings, LedgerColumn... columns) {
        if (Arrays.stream(columns).anyMatch(places::containsKey)) return;
        String names = String.join(
                " or ", Arrays.stream(columns).map(LedgerColumn::title).toList());
        findings.add(new Finding(line, 0, "", "PAY-22", "payment.ledger.columnMissing", List.of(names)));
    }
}
