package merlin.payment.spotcheck;

import java.time.Instant;
import merlin.shared.Decided;

/**
 * A spot check was drawn, was answered to its last invoice, or was closed.
 *
 * @param about id of the check
 */
public record SpotCheckMoved(
        String about, String departmentId, String primeId, Kind kind, String by, Instant at, String why)
        implements Decided {
    /** What happened. */
    public enum Kind {
        DRAWN,
        ANSWERED,
        CLOSED
    }

    @Override
    public String what() {
        return "SpotCheck" + kind;
    }
}
