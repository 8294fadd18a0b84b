package merlin.assessment.judgement;

import java.time.Instant;
import merlin.shared.Decided;

/** A part of the judging is finished. */
public record JudgementsHandedIn(String about, Part part, String by, Instant at) implements Decided {
    @Override
    public String why() {
        return "";
    }
}
