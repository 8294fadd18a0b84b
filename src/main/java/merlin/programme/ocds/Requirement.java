package merlin.programme.ocds;

import java.util.List;
import java.util.Optional;
import merlin.shared.Money;

/**
 * What the buyer asked for.
 *
 * @param title empty when the file has none
 * @param text requirement in plain text, character references decoded; empty when the file has none
 * @param value the buyer's estimate
 * @param period the planned period
 */
public record Requirement(String title, String text, List<Cpv> cpv, Optional<Money> value, Period period) {
    public Requirement {
        cpv = List.copyOf(cpv);
    }
}
