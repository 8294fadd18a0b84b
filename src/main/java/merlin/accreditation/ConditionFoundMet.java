package merlin.accreditation;

import java.time.Instant;
import merlin.shared.Decided;

/** The lead assessor has found a condition met. @param about the condition */
public record ConditionFoundMet(String about, String primeId, String by, Instant at, String why) implements Decided {}
