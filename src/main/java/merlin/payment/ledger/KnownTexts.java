package merlin.payment.ledger;

import java.nio.charset.Charset;
import java.util.Arrays;

/** Remembers the texts of a column in which few values repeat, so that rows share them. Forgets the older when two meet. */
final class KnownTexts {
    private static final int SLOTS = 1 << 10;

    private final byte[][] bytes = new byte[SLOTS][];
    private final String[] texts = new String[SLOTS];

    String text(LedgerRow row, int cell, Charset charset) {
        int start = row.start(cell);
        int end = row.end(cell);
        if (start >= end) return "";
        int slot = (int) (Hash.of(row.bytes(), start, end, 0) >>> 54);
        byte[] held = bytes[slot];
        if (held == null || !Arrays.equals(row.bytes(), start, end, held, 0, held.length)) {
            bytes[slot] = Arrays.copyOfRange(row.bytes(), start, end);
            texts[slot] = row.text(cell, charset);
        }
        return texts[slot];
    }
}
