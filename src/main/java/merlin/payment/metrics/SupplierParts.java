package merlin.payment.metrics;

import java.util.Arrays;

/** Suppliers, and the parts that their invoices have in figures: a set in one array of whole numbers. */
final class SupplierParts {
    private static final int BITS = 7;
    private static final int PARTS = (1 << BITS) - 1;
    /** Every supplier that is held has it, so that no entry is 0. */
    private static final int HELD = 1 << BITS - 1;

    private final SupplierNumbers numbers;
    private int[] entries = {};
    private int size;

    SupplierParts(SupplierNumbers numbers) {
        this.numbers = numbers;
    }

    /** @param parts bits of which each supplier keeps all that were ever given */
    void add(String supplier, int parts) {
        add(numbers.of(supplier), parts);
    }

    private void add(int number, int parts) {
        if (4 * (size + 1) > 3 * entries.length) grow();
        int slot = slot(entries, number);
        if (entries[slot] == 0) size++;
        entries[slot] |= number << BITS | HELD | parts;
    }

    private void grow() {
        int[] larger = new int[Math.max(4, 2 * entries.length)];
        for (int entry : entries) if (entry != 0) larger[slot(larger, entry >>> BITS)] = entry;
        entries = larger;
    }

    private static int slot(int[] entries, int number) {
        int slot = number * 0x9E3779B9 >>> 8 & entries.length - 1;
        while (entries[slot] != 0 && entries[slot] >>> BITS != number) slot = slot + 1 & entries.length - 1;
        return slot;
    }

    int size() {
        return size;
    }

    /** Suppliers of which at least one invoice has this part. */
    long with(int part) {
        return Arrays.stream(entries).filter(entry -> (entry & part) != 0).count();
    }

    void merge(SupplierParts other) {
        for (int entry : other.entries) {
            if (entry == 0) continue;
            int number = entry >>> BITS;
            add(other.numbers == numbers ? number : numbers.of(other.numbers.key(number)), entry & PARTS);
        }
    }
}
