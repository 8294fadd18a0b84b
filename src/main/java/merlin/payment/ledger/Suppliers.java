package merlin.payment.ledger;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import merlin.payment.invoice.Supplier;

/** Remembers the suppliers of the rows so far, so that a thousand rows of one supplier share one value. */
final class Suppliers {
    private static final int MOST = 1 << 16;

    private final int[] cells;
    private final Known[] slots = new Known[2 * MOST];
    private int known;

    /** A supplier, the cells it was read from, and the number that stands for its key. */
    record Known(byte[][] cells, Supplier supplier, long keyHash) {}

    /** @param cells places of id, name, size and vcse; -1 for a column that the file lacks */
    Suppliers(int... cells) {
        this.cells = cells;
    }

    /** The supplier of a row that was seen before; null when it was not. */
    Known known(LedgerRow row, long hash) {
        for (int slot = slot(hash); slots[slot] != null; slot = slot + 1 & slots.length - 1) {
            if (same(row, slots[slot].cells)) return slots[slot];
        }
        return null;
    }

    /** Keeps it for later rows, as long as there is room. */
    Known keep(LedgerRow row, long hash, Supplier supplier, long seed) {
        byte[] key = supplier.key().getBytes(StandardCharsets.UTF_8);
        byte[][] copies = new byte[cells.length][];
        for (int i = 0; i < cells.length; i++) {
            copies[i] = Arrays.copyOfRange(row.bytes(), row.start(cells[i]), row.end(cells[i]));
        }
        Known fresh = new Known(copies, supplier, Hash.of(key, 0, key.length, seed));
        if (known < MOST) {
            int slot = slot(hash);
            while (slots[slot] != null) slot = slot + 1 & slots.length - 1;
            slots[slot] = fresh;
            known++;
        }
        return fresh;
    }

    long hash(LedgerRow row, long seed) {
        long hash = seed;
        for (int cell : cells) hash = Hash.of(row.bytes(), row.start(cell), row.end(cell), hash);
        return hash;
    }

    private boolean same(LedgerRow row, byte[][] copies) {
        for (int i = 0; i < cells.length; i++) {
            byte[] copy = copies[i];
            if (!Arrays.equals(row.bytes(), row.start(cells[i]), row.end(cells[i]), copy, 0, copy.length)) return false;
        }
        return true;
    }

    private int slot(long hash) {
        return (int) (hash >>> 40) & slots.length - 1;
    }
}
