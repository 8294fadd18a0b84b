package merlin.programme.ocds;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One notice about a contracting process: a release, or the compiled release of a record.
 *
 * @param ocid id of the contracting process
 * @param publishedOn calendar date of the notice as printed
 * @param buyer empty when the file names none; never the publisher
 * @param parties everybody the notice lists
 * @param awarded empty while the notice only asks for tenders (PRO-5)
 */
public record Notice(
        String ocid,
        String releaseId,
        Optional<LocalDate> publishedOn,
        Optional<Party> buyer,
        List<Party> parties,
        Requirement requirement,
        List<AwardedContract> awarded) {
    public Notice {
        parties = List.copyOf(parties);
        awarded = List.copyOf(awarded);
    }

    /** The title of a contract of this notice: its own, else the requirement's. Empty when neither has one. */
    public String titleOf(AwardedContract contract) {
        return contract.title().isBlank() ? requirement.title() : contract.title();
    }
}
