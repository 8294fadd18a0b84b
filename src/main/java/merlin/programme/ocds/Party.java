package merlin.programme.ocds;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An organisation as a notice prints it (PRO-4).
 *
 * @param id local id inside the file, empty when there is none
 * @param name printed name; a consortium's name is kept whole
 * @param identifiers the register numbers that have both scheme and number, main one first
 * @param address non-blank lines joined by line ends; empty when unknown
 * @param sme small or medium-sized: stated yes, stated no, or empty when nothing is said
 * @param vcse voluntary, community or social enterprise: stated yes, stated no, or empty when nothing is said
 */
public record Party(
        String id,
        String name,
        Set<String> roles,
        List<PrintedIdentifier> identifiers,
        String address,
        Optional<Boolean> sme,
        Optional<Boolean> vcse) {
    public Party {
        roles = Set.copyOf(roles);
        identifiers = List.copyOf(identifiers);
    }
}
