package merlin.assessment.report;

import java.time.Instant;
import merlin.shared.Decided;

/** The lead has accepted or declined a correction of the prime. @param about the case */
public record CorrectionAnswered(String about, String correctionId, boolean accepted, String by, Instant at, String why)
        implements Decided {}
