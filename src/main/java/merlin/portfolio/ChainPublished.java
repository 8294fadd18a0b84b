package merlin.portfolio;

import java.time.Instant;
import merlin.shared.Decided;

/** A prime has published a version of a chain. */
public record ChainPublished(String about, String primeId, int number, String by, Instant at, String why)
        implements Decided {}
