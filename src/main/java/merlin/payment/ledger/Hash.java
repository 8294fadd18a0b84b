package merlin.payment.ledger;

/** A 64-bit number that stands for some bytes: equal bytes always give the same one, different ones nearly always another. */
final class Hash {
    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    private Hash() {}

    /** @param before what it goes on from; another one for each reading of a file, so that nobody can prepare equal ones */
    static long of(byte[] in, int start, int end, long before) {
        long hash = before ^ (end - start);
        int at = start;
        for (; at + 4 <= end; at += 4) {
            long four =
                    in[at] & 0xFFL | (in[at + 1] & 0xFFL) << 8 | (in[at + 2] & 0xFFL) << 16 | (long) in[at + 3] << 24;
            hash = step(hash, four);
        }
        long rest = 0;
        for (; at < end; at++) rest = rest << 8 | in[at] & 0xFFL;
        return mix(step(hash, rest));
    }

    /** The upper half comes down, so that the next bytes are not added to what the multiplication left there. */
    private static long step(long hash, long bytes) {
        long mixed = (hash ^ bytes) * FACTOR;
        return mixed ^ mixed >>> 32;
    }

    private static long mix(long value) {
        long mixed = value * 0xD6E8FEB86659FD93L;
        return (mixed ^ mixed >>> 29) * FACTOR;
    }
}
