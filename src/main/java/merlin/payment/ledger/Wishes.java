package merlin.payment.ledger;

import java.util.Map;
import java.util.Optional;

/**
 * What the person who brings a file says about it.
 *
 * @param columns the header that a column has in the file, as printed
 * @param dates how dates in figures are to be read; null to find out
 */
public record Wishes(Map<LedgerColumn, String> columns, DateOrder dates) implements java.io.Serializable {
    public static final Wishes NONE = new Wishes(Map.of(), null);

    public Wishes {
        columns = Map.copyOf(columns);
    }

    Optional<DateOrder> order() {
        return Optional.ofNullable(dates);
    }
}
