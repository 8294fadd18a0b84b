package merlin.report.compliance;

import static merlin.report.document.Block.withheld;

import java.util.List;
import merlin.report.document.Block;

/** Sections whose facts are not collected yet: one sentence that says so (REP-2). */
final class LaterFacts {
    private LaterFacts() {}

    static List<Block> department() {
        return List.of(
                withheld(
                        "Not collected yet: the days in which the department pays its primes, and the length of its consultations."));
    }
}
