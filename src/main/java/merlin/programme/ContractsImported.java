package merlin.programme;

import java.time.Instant;
import merlin.shared.Decided;

/** A department has brought in a file of notices. */
public record ContractsImported(String about, String by, Instant at, String sha256) implements Decided {
    @Override
    public String why() {
        return "";
    }
}
