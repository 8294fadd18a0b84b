package merlin.payment.invoice;

import java.util.Locale;

/**
 * Who sent the invoice, as the ledger has it.
 *
 * @param id register number or the prime's own number, as printed; empty when the ledger has names only
 * @param name as printed; empty when the ledger has numbers only
 * @param size UNKNOWN when not stated
 * @param vcse whether a voluntary, community or social enterprise; null when not stated
 */
public record Supplier(String id, String name, Size size, Boolean vcse) {
    /** By employees: fewer than 10, fewer than 50, fewer than 250, or more. */
    public enum Size {
        MICRO,
        SMALL,
        MEDIUM,
        LARGE,
        UNKNOWN;

        /** Fewer than 50 employees: what the Fair Payment Code calls small (PAY-20). */
        public boolean isSmall() {
            return this == MICRO || this == SMALL;
        }

        /** As ledgers write it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Supplier {
        if (id.isEmpty() && name.isEmpty()) throw new IllegalArgumentException("a supplier without id and name");
    }

    /** What tells this supplier from others: its id, or else its name without regard to case and spaces. */
    public String key() {
        return id.isEmpty()
                ? name.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip()
                : id;
    }
}
