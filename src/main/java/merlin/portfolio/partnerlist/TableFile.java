package merlin.portfolio.partnerlist;

import java.nio.charset.StandardCharsets;
import java.util.List;
import merlin.shared.Finding;

/** Tells what kind of file somebody brought, by its content, and reads a table from CSV or XLSX (POR-7). */
public final class TableFile {
    /** Largest file that is read, in bytes. */
    public static final int LARGEST = 5_000_000;

    /** Most rows that are read. */
    static final int MOST_ROWS = 20_000;

    private TableFile() {}

    /** Throws {@link Table.Unreadable} with the reason. */
    public static Table read(byte[] bytes) {
        if (bytes.length == 0) throw unreadable("portfolio.list.empty");
        if (bytes.length > LARGEST) throw unreadable("portfolio.list.tooLarge", String.valueOf(LARGEST / 1_000_000));
        if (startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) throw unreadable("portfolio.list.oldExcel");
        if (startsWith(bytes, '%', 'P', 'D', 'F')) throw unreadable("portfolio.list.pdf");
        if (picture(bytes)) throw unreadable("portfolio.list.picture");
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) throw unreadable("portfolio.list.utf16");
        if (startsWith(bytes, 'P', 'K', 3, 4)) return Spreadsheet.read(bytes);
        String beginning =
                new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.ISO_8859_1).stripLeading();
        if (beginning.startsWith("<")) throw unreadable("portfolio.list.markup");
        if (beginning.startsWith("{") || beginning.startsWith("[")) throw unreadable("portfolio.list.json");
        for (byte b : bytes) if (b == 0) throw unreadable("portfolio.list.notATable");
        return CommaText.read(bytes);
    }

    static Table.Unreadable unreadable(String messageKey, String... arguments) {
        return new Table.Unreadable(Finding.ofFile("POR-7", messageKey, arguments));
    }

    static Table.Unreadable unreadable(long line, String messageKey, String... arguments) {
        return new Table.Unreadable(new Finding(line, 0, "", "POR-7", messageKey, List.of(arguments)));
    }

    private static boolean picture(byte[] bytes) {
        return startsWith(bytes, 0x89, 'P', 'N', 'G')
                || startsWith(bytes, 0xFF, 0xD8, 0xFF)
                || startsWith(bytes, 'G', 'I', 'F', '8');
    }

    private static boolean startsWith(byte[] bytes, int... beginning) {
        if (bytes.length < beginning.length) return false;
        for (int i = 0; i < beginning.length; i++) if ((bytes[i] & 0xFF) != beginning[i]) return false;
        return true;
    }
}
