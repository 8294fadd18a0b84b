package merlin.payment.ledger;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** A 64-bit number that stands for some bytes: equal bytes always give the same one, different ones nearly always another. */
final class Hash {
    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    private Hash() {}

    /** @param before what it goes on from; another one for each reading of a file, so that nobody can prepare equal ones */
    static long of(byte[] in, int start, int end, long before) {
        long hash = before ^ (end - start) * FACTOR;
        int at = start;
        for (; at + 8 <= end; at += 8) hash = mix(hash ^ (long) WORDS.get(in, at));
        long tail = 0;
        for (; at < end; at++) tail = tail << 8 | in[at] & 0xFF;
        return mix(hash ^ tail);
    }

    private static long mix(long value) {
        long mixed = (value ^ value >>> 32) * 0xD6E8FEB86659FD93L;
        return (mixed ^ mixed >>> 29) * FACTOR;
    }
}
