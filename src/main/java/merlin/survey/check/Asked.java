package merlin.survey.check;

import java.util.Optional;
import merlin.survey.protocol.Bytes;
import merlin.survey.protocol.Malformed;

/**
 * What a partner wants to have checked beyond what everybody can.
 *
 * @param code the confirmation code: its first eight characters, as shown after answering, or all 43
 * @param line the partner's line in the register
 * @param outcome the outcome to hold against the package
 */
public record Asked(Optional<String> code, Optional<Line> line, Optional<ToldOutcome> outcome) {
    public static final Asked NOTHING = new Asked(Optional.empty(), Optional.empty(), Optional.empty());

    /** @param handle 32 bytes in base64url; @param collected whether the partner collected a pass */
    public record Line(String handle, boolean collected) {
        public Line {
            try {
                Bytes.fromB64u(handle, 32, "handle");
            } catch (Malformed e) {
                throw new BadPackage("", "The line in the register is 43 letters, digits, - and _ long.");
            }
        }
    }

    public Asked {
        code = code.map(text -> text.replace(" ", ""));
        if (code.isPresent() && !code.get().matches("[A-Za-z0-9_-]{8}|[A-Za-z0-9_-]{43}")) {
            throw new BadPackage("", "A confirmation code has 8 characters as it is shown, or 43 as it is kept.");
        }
    }
}
