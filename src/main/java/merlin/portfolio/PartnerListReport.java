package merlin.portfolio;

import java.util.List;
import merlin.shared.Finding;

/**
 * What came of a partner list (POR-7).
 *
 * @param rows rows read, without the header
 * @param added relations added; @param changed relations changed; @param same rows that said what was known already
 * @param skipped bad rows left out by choice
 * @param problems every error with line and column; with {@code outcome} IMPORTED those of the skipped rows
 * @param remarks what was noticed, such as the encoding
 */
public record PartnerListReport(
        String fileName,
        String sha256,
        Outcome outcome,
        int rows,
        int added,
        int changed,
        int same,
        int skipped,
        List<Finding> problems,
        List<Finding> remarks)
        implements java.io.Serializable {
    /** What came of the file. */
    public enum Outcome {
        IMPORTED,
        /** The same bytes had been brought into this chain before. */
        UNCHANGED,
        /** Nothing of the file was stored. */
        REFUSED
    }

    public PartnerListReport {
        problems = List.copyOf(problems);
        remarks = List.copyOf(remarks);
    }
}
