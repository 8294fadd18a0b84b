package merlin.assessment.report;

import java.time.Instant;
import merlin.criteria.Decision;
import merlin.shared.Decided;

/**
 * An assessment's report was issued: the department can decide, the survey's outcome may be told, and the report is public.
 *
 * @param about the case
 * @param recommendation of the lead assessor
 * @param why the reason for the recommendation
 */
public record OutcomeIssued(
        String about,
        String reference,
        String primeId,
        String departmentId,
        Decision recommendation,
        String by,
        Instant at,
        String why)
        implements Decided {}
