package merlin.programme;

import java.util.List;
import merlin.shared.Finding;

/**
 * What came of one file (PRO-1).
 *
 * @param sha256 fingerprint of the file in hexadecimal digits
 * @param added contracts added; 0 unless {@link Outcome#IMPORTED}
 * @param changed contracts that a later notice changed
 * @param problems why the file was refused, each with line and column; empty otherwise
 * @param remarks what the department should know about what was read
 */
public record ImportReport(
        String fileName,
        String sha256,
        Outcome outcome,
        int added,
        int changed,
        List<Finding> problems,
        List<Finding> remarks)
        implements java.io.Serializable {
    /** What came of a file. */
    public enum Outcome {
        IMPORTED,
        /** The same bytes had been imported before; nothing was changed. */
        UNCHANGED,
        /** Nothing of the file was stored. */
        REFUSED
    }

    public ImportReport {
        problems = List.copyOf(problems);
        remarks = List.copyOf(remarks);
    }
}
