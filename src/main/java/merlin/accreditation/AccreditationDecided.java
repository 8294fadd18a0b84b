package merlin.accreditation;

import java.time.Instant;
import java.time.LocalDate;
import merlin.criteria.Decision;
import merlin.shared.Decided;

/** The department has decided. @param about the case; @param until last day, included, or null when not met */
public record AccreditationDecided(
        String about,
        String primeId,
        String departmentId,
        Decision decision,
        LocalDate until,
        String by,
        Instant at,
        String why)
        implements Decided {}
