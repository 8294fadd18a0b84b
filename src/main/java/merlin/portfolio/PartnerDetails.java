package merlin.portfolio;

import merlin.account.Identifier;
import merlin.account.SizeBand;
import merlin.shared.Refusal;

/**
 * Who a partner is, as its prime states it. All but the name may be null: unknown.
 *
 * @param name as printed
 * @param identifier a register number
 */
public record PartnerDetails(String name, Identifier identifier, SizeBand size, Boolean vcse, Boolean sme) {
    private static final int LONGEST_NAME = 300;

    public PartnerDetails {
        if (name == null || name.isBlank()) throw new Refusal("POR-5", "portfolio.nameless");
        name = name.strip();
        if (name.length() > LONGEST_NAME) throw new Refusal("POR-5", "portfolio.longName", LONGEST_NAME);
    }

    /** Tells partners of one file apart before they are registered. */
    String key() {
        return identifier == null ? name.toLowerCase(java.util.Locale.ROOT) : identifier.toString();
    }
}
