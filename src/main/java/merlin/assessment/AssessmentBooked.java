package merlin.assessment;

import java.time.Instant;
import merlin.shared.Decided;

/** A case has been booked: the prime is told its dates, and an empty self-assessment is laid out. */
public record AssessmentBooked(String about, String primeId, String editionId, String by, Instant at)
        implements Decided {
    @Override
    public String why() {
        return "";
    }
}
