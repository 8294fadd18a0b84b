package merlin.assessment.report;

import java.time.Instant;
import merlin.criteria.Decision;
import merlin.shared.Decided;

/** The lead has recommended a decision to the department. */
public record OutcomeRecommended(String about, Decision decision, String by, Instant at, String why)
        implements Decided {}
