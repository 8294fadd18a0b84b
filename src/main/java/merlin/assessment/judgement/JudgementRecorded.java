package merlin.assessment.judgement;

import java.time.Instant;
import merlin.shared.Decided;

/** A criterion was judged, or a difference about it settled. Kept for audit; never told to the other judge (ASM-12). */
public record JudgementRecorded(
        String about, String criterion, Part part, String level, String by, Instant at, String why)
        implements Decided {}
