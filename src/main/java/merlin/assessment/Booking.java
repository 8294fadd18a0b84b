package merlin.assessment;

import java.time.LocalDate;
import java.util.Set;
import merlin.shared.Refusal;

/**
 * What a lead assessor states to book a case.
 *
 * @param programmeId the programme whose department decides
 * @param contractIds the contracts in scope; at least one, of that programme or another of the same prime
 * @param firstDay first on-site day; @param lastDay last on-site day, included
 */
public record Booking(
        String primeId,
        String programmeId,
        Set<String> contractIds,
        String editionId,
        AssessmentType type,
        LocalDate firstDay,
        LocalDate lastDay,
        Team team) {
    public Booking {
        contractIds = Set.copyOf(contractIds);
        if (contractIds.isEmpty()) throw new Refusal("ASM-3", "assessment.noContract");
        if (lastDay.isBefore(firstDay)) throw new Refusal("ASM-3", "assessment.visitEndsBeforeStart");
    }
}
