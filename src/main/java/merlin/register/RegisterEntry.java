package merlin.register;

import java.time.LocalDate;
import java.util.List;
import merlin.account.Identifier;
import merlin.account.Organisation;
import merlin.accreditation.Standing;

/**
 * One line of the register.
 *
 * @param identifiers register numbers as scheme and number
 * @param standing in a code word: held, held-with-conditions, under-review, lapsed, not-held
 * @param since day of the decision that counts; null when there is none
 * @param until last day of what is or was held; null when nothing ever was
 * @param line the sentence of the register, without the name
 * @param page address of the prime's page
 */
public record RegisterEntry(
        String id,
        String name,
        List<String> identifiers,
        String standing,
        LocalDate since,
        LocalDate until,
        String line,
        String page) {
    static RegisterEntry of(Organisation prime, Standing standing) {
        return new RegisterEntry(
                prime.getId(),
                prime.getName(),
                prime.getIdentifiers().stream().map(Identifier::toString).toList(),
                standing.kind().code(),
                standing.since(),
                standing.until(),
                standing.line(),
                merlin.shared.Settings.origin() + "/register/" + prime.getId());
    }

    private Standing.Kind kind() {
        return java.util.Arrays.stream(Standing.Kind.values())
                .filter(k -> k.code().equals(standing))
                .findFirst()
                .orElseThrow();
    }

    /** The status word on pages. */
    public String word() {
        return kind().word();
    }

    /** Tone of the status mark. */
    public String tone() {
        return kind().tone();
    }
}
