package merlin.portfolio.partnerlist;

import java.util.List;
import merlin.shared.Finding;

/**
 * A file as rows of text under a header. Dates of a spreadsheet are in ISO form; blank rows are left out.
 *
 * @param headerLine line of the header, counted from 1
 * @param remarks how the file was read, such as its encoding
 */
public record Table(long headerLine, List<String> header, List<Row> rows, List<Finding> remarks) {
    /** @param line where the row begins, counted from 1; @param cells as many as there are, blank ones as empty text */
    public record Row(long line, List<String> cells) {
        public String cell(int column) {
            return column < cells.size() ? cells.get(column).strip() : "";
        }

        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    /** The file is no table that can be read (POR-7). */
    public static final class Unreadable extends RuntimeException {
        private final transient Finding finding;

        Unreadable(Finding finding) {
            super(finding.messageKey());
            this.finding = finding;
        }

        public Finding finding() {
            return finding;
        }
    }
}
