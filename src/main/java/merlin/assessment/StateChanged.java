package merlin.assessment;

import java.time.Instant;
import merlin.shared.Decided;

/** A case has reached another state. */
public record StateChanged(String about, State from, State to, String by, Instant at, String why) implements Decided {}
