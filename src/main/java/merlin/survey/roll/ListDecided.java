package merlin.survey.roll;

import java.time.Instant;
import merlin.shared.Decided;

/**
 * Something was decided about the partner list of a planned survey.
 *
 * @param about id of the survey
 * @param bodyId the assessment body that runs it
 */
public record ListDecided(
        String about, String primeId, String bodyId, ListStep.Kind kind, String by, Instant at, String why)
        implements Decided {
    @Override
    public String what() {
        return switch (kind) {
            case ACCEPTED -> "PartnerListAccepted";
            case RETURNED -> "PartnerListReturned";
            case HANDED_IN -> "PartnerListHandedIn";
        };
    }
}
