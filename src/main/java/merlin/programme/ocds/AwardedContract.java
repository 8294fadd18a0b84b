package merlin.programme.ocds;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import merlin.shared.Money;

/**
 * What was awarded: an OCDS contract with the suppliers of its award, or an award whose contract is not in the file.
 *
 * @param reference the contract's id, or the award's; one notice never repeats it
 * @param title empty when the file has none
 * @param status the file's own word, such as {@code active}; empty when it has none
 * @param value stated value; a stated zero is zero, no amount is empty
 */
public record AwardedContract(
        String reference,
        String title,
        String status,
        Optional<Money> value,
        Optional<LocalDate> awardedOn,
        Optional<LocalDate> signedOn,
        Period period,
        List<Party> suppliers) {
    public AwardedContract {
        suppliers = List.copyOf(suppliers);
    }
}
