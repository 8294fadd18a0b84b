package merlin.payment.ledger;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Remembers the dates of the rows so far: a ledger has a million of them and few different ones. */
final class KnownDays {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle TWO = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int SLOTS = 1 << 12;

    private final DateOrder order;
    private final long[] eight = new long[SLOTS];
    private final short[] two = new short[SLOTS];
    private final int[] days = new int[SLOTS];

    KnownDays(DateOrder order) {
        this.order = order;
    }

    /** As {@link Cells#day}. */
    int day(byte[] in, int start, int end) {
        if (end - start != 10) return Cells.day(in, start, end, order);
        long first = (long) EIGHT.get(in, start);
        short last = (short) TWO.get(in, start + 8);
        int slot = (int) ((first + 31L * last) * 0x9E3779B97F4A7C15L >>> 52);
        if (eight[slot] == first && two[slot] == last) return days[slot];
        int day = Cells.day(in, start, end, order);
        eight[slot] = first;
        two[slot] = last;
        days[slot] = day;
        return day;
    }
}
