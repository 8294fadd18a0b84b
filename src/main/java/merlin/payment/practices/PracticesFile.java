package merlin.payment.practices;

import java.util.List;
import merlin.shared.Finding;

/**
 * What was found in a file of published reports.
 *
 * @param reports those of the wanted company, in the file's order
 * @param rowsRead reports of other companies too
 * @param remarks how the file was read
 * @param problems rows of the company that could not be read, by line; with one of them nothing is brought in
 */
public record PracticesFile(
        List<PublishedReport> reports, long rowsRead, List<Finding> remarks, List<Finding> problems) {
    public PracticesFile {
        reports = List.copyOf(reports);
        remarks = List.copyOf(remarks);
        problems = List.copyOf(problems);
    }
}
