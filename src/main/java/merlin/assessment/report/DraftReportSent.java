package merlin.assessment.report;

import java.time.Instant;
import java.time.LocalDate;
import merlin.shared.Decided;

/** The draft went to the prime. @param due last day for corrections and reply, included */
public record DraftReportSent(String about, String primeId, LocalDate due, String by, Instant at) implements Decided {
    @Override
    public String why() {
        return "";
    }
}
