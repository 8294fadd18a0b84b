package merlin.programme.ocds;

import java.util.List;
import merlin.shared.Finding;

/** What came of reading a file: its notices with remarks, or every reason why it was refused. Never both (PRO-1). */
public sealed interface OcdsReading {
    /** @param publisher who published the file, often a software vendor; never the buyer */
    record Read(String publisher, List<Notice> notices, List<Finding> remarks) implements OcdsReading {}

    record Refused(List<Finding> problems) implements OcdsReading {}
}
