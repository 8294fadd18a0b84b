package merlin.payment.ledger;

/** A 64-bit number that stands for some bytes: equal bytes always give the same one, different ones nearly always another. */
final class Hash {
    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    private Hash() {}

    /** @param before what it goes on from; another one for each reading of a file, so that nobody can prepare equal ones */
    static long of(byte[] in, int start, int end, long before) {
        long hash = before ^ (end - start);
        for (int at = start; at < end; at++) hash = (hash ^ in[at]) * FACTOR;
        return mix(hash);
    }

    private static long mix(long value) {
        long mixed = (value ^ value >>> 32) * 0xD6E8FEB86659FD93L;
        return (mixed ^ mixed >>> 29) * FACTOR;
    }
}
