package merlin.payment.ledger;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import merlin.shared.Finding;

/**
 * How a file is read.
 *
 * @param places of the columns that the file has, counted from 0
 * @param header as printed, by place
 * @param charset UTF-8 or windows-1252
 * @param separator between cells
 * @param dates how dates in figures are read
 * @param remarks what was found out, for the reader
 */
public record Layout(
        Map<LedgerColumn, Integer> places,
        List<String> header,
        String charset,
        char separator,
        DateOrder dates,
        List<Finding> remarks)
        implements java.io.Serializable {
    public static final String WINDOWS = "windows-1252";

    public Layout {
        places = Map.copyOf(places);
        header = List.copyOf(header);
        remarks = List.copyOf(remarks);
    }

    /** Counted from 0; -1 when the file has no such column. */
    int place(LedgerColumn column) {
        return places.getOrDefault(column, -1);
    }

    /** The header of a column as the file prints it; the canonical name when the file lacks it. */
    String called(LedgerColumn column) {
        int place = place(column);
        return place < 0 || place >= header.size() ? column.title() : header.get(place);
    }

    Charset encoding() {
        return Charset.forName(charset);
    }

    /** The same file, whose text turned out not to be UTF-8. */
    Layout inWindows(long line) {
        List<Finding> more = new java.util.ArrayList<>(remarks);
        more.add(new Finding(line, 0, "", "PAY-22", "payment.ledger.windows", List.of()));
        return new Layout(places, header, WINDOWS, separator, dates, more);
    }
}
