package merlin.payment.ledger;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import merlin.payment.invoice.Supplier;

/**
 * Remembers the suppliers of the rows so far, so that a thousand rows of one supplier share one value. Two are taken for the same
 * when the 64-bit numbers of their cells are: by chance that happens once in ten thousand million files, and the numbers differ
 * with each reading, so that nobody can prepare it.
 */
final class Suppliers {
    private static final int MOST = 1 << 16;

    private final int[] cells;
    private final long seed;
    private long[] hashes = new long[1 << 8];
    private Known[] slots = new Known[1 << 8];
    private final Map<String, String> ids = new HashMap<>();
    private int known;

    /** A supplier, and the number that stands for its key. */
    record Known(Supplier supplier, long keyHash) {}

    /** @param cells places of id, name, size and vcse; -1 for a column that the file lacks */
    Suppliers(long seed, int... cells) {
        this.seed = seed;
        this.cells = cells;
    }

    /** Stands for what a row says of its supplier; never 0. */
    long hash(LedgerRow row) {
        long hash = seed;
        for (int cell : cells) {
            if (cell >= 0) hash = Hash.of(row.bytes(), row.start(cell), row.end(cell), hash);
        }
        return hash == 0 ? 1 : hash;
    }

    /** The supplier of a row that was seen before; null when it was not. */
    Known known(long hash) {
        int slot = slot(hash);
        while (hashes[slot] != hash && hashes[slot] != 0) slot = slot + 1 & hashes.length - 1;
        return slots[slot];
    }

    /** The one text of those that are equal: suppliers that differ in their name or size only share it, and are found by it faster. */
    String shared(String id) {
        return known < MOST ? ids.computeIfAbsent(id, same -> same) : ids.getOrDefault(id, id);
    }

    /** Keeps it for later rows, as long as there is room. */
    Known keep(long hash, Supplier supplier) {
        byte[] key = supplier.key().getBytes(StandardCharsets.UTF_8);
        Known fresh = new Known(supplier, Hash.of(key, 0, key.length, seed));
        if (known == MOST) return fresh;
        if (2 * ++known > hashes.length) grow();
        put(hash, fresh);
        return fresh;
    }

    private void grow() {
        long[] oldHashes = hashes;
        Known[] oldSlots = slots;
        hashes = new long[2 * oldHashes.length];
        slots = new Known[hashes.length];
        for (int i = 0; i < oldHashes.length; i++) if (oldHashes[i] != 0) put(oldHashes[i], oldSlots[i]);
    }

    private void put(long hash, Known one) {
        int slot = slot(hash);
        while (hashes[slot] != 0) slot = slot + 1 & hashes.length - 1;
        hashes[slot] = hash;
        slots[slot] = one;
    }

    private int slot(long hash) {
        return (int) (hash >>> 40) & hashes.length - 1;
    }
}
