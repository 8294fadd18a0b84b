package merlin.portfolio.claim;

import java.time.Instant;
import merlin.shared.Decided;

/** An assessor has accepted or refused a claim; the claimant is told. */
public record ClaimDecided(String about, boolean accepted, String by, Instant at, String why) implements Decided {}
