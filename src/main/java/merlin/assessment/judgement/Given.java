package merlin.assessment.judgement;

import java.io.Serializable;
import merlin.assessment.TextLimit;
import merlin.shared.Refusal;

/**
 * A level with the reason for it.
 *
 * @param level name of a level of the edition
 * @param reason printed in the report; up to {@link #LONGEST} characters
 */
public record Given(String level, String reason) implements Serializable {
    /** Longest reason, in characters. */
    public static final int LONGEST = 4000;

    public Given {
        if (level == null || level.isBlank()) throw new Refusal("ASM-11", "assessment.levelMissing");
        if (reason == null || reason.isBlank()) throw new Refusal("ASM-11", "assessment.reasonMissing");
        reason = reason.strip();
        TextLimit.check("ASM-11", "The reason", reason, LONGEST);
    }
}
