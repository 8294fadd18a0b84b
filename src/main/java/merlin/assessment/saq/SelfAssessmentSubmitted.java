package merlin.assessment.saq;

import java.time.Instant;
import merlin.shared.Decided;

/** A prime has submitted its self-assessment; it is locked. */
public record SelfAssessmentSubmitted(String about, String by, Instant at) implements Decided {
    @Override
    public String why() {
        return "";
    }
}
