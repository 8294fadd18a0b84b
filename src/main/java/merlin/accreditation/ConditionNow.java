package merlin.accreditation;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A condition as it stands on a day.
 *
 * @param metOn null while it is not done; @param metReason empty likewise
 */
public record ConditionNow(
        String id,
        String criterion,
        String text,
        String owner,
        LocalDate dueOn,
        ConditionState state,
        LocalDate metOn,
        String metReason)
        implements Serializable {}
