package merlin.payment.invoice;

import java.util.Locale;
import java.util.Objects;

/** Who sent the invoice, as the ledger has it. A value: two are equal when all four parts are. */
public final class Supplier {
    private final String id;
    private final String name;
    private final Size size;
    private final Boolean vcse;
    private final String key;

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

    /**
     * @param id register number or the prime's own number, as printed; empty when the ledger has names only
     * @param name as printed; empty when the ledger has numbers only
     * @param size UNKNOWN when not stated
     * @param vcse whether a voluntary, community or social enterprise; null when not stated
     * @throws IllegalArgumentException without id and name
     */
    public Supplier(String id, String name, Size size, Boolean vcse) {
        if (id.isEmpty() && name.isEmpty()) throw new IllegalArgumentException("a supplier without id and name");
        this.id = id;
        this.name = name;
        this.size = size;
        this.vcse = vcse;
        this.key = id.isEmpty()
                ? name.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip()
                : id;
    }

    /** As printed; empty when the ledger has names only. */
    public String id() {
        return id;
    }

    /** As printed; empty when the ledger has numbers only. */
    public String name() {
        return name;
    }

    public Size size() {
        return size;
    }

    /** Null when not stated. */
    public Boolean vcse() {
        return vcse;
    }

    /**
     * What tells this supplier from others: its id, or else its name without regard to case and spaces. Worked out once, as it is
     * asked for with each invoice.
     */
    public String key() {
        return key;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Supplier its
                && id.equals(its.id)
                && name.equals(its.name)
                && size == its.size
                && Objects.equals(vcse, its.vcse);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, name, size, vcse);
    }

    @Override
    public String toString() {
        return key;
    }
}
