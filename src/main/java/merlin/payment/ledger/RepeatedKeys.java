package merlin.payment.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds numbers that were added more than once, among any number of them, in little memory (PAY-25): they are dealt into 256
 * heaps by their first bits; when the heaps grow large they are written to a file beside the heap's earlier parts; at the end
 * each heap is looked through by itself.
 */
final class RepeatedKeys implements AutoCloseable {
    private static final int HEAPS = 256;
    private static final int MOST_IN_MEMORY = 1 << 20;

    /** Beyond this many repeated keys the file is not a ledger with slips but one pasted twice. */
    static final int MOST_REPEATED = 100_000;

    /** One worker's keys on their way to the heaps. */
    final class Dealer {
        private static final int LENGTH = 128;
        private final long[][] hands = new long[HEAPS][];
        private final int[] held = new int[HEAPS];

        void add(long key) {
            int heap = (int) (key >>> 56);
            if (hands[heap] == null) hands[heap] = new long[LENGTH];
            hands[heap][held[heap]++] = key;
            if (held[heap] == LENGTH) give(heap);
        }

        void end() {
            for (int heap = 0; heap < HEAPS; heap++) if (held[heap] > 0) give(heap);
        }

        private void give(int heap) {
            take(heap, hands[heap], held[heap]);
            held[heap] = 0;
        }
    }

    /** A part of a heap that lies in the file. */
    private record Part(long at, int length) {}

    private final long[][] heaps = new long[HEAPS][0];
    private final int[] sizes = new int[HEAPS];
    private final List<List<Part>> parts = new ArrayList<>();
    private int inMemory;
    private Path file;
    private FileChannel channel;

    RepeatedKeys() {
        for (int heap = 0; heap < HEAPS; heap++) parts.add(new ArrayList<>());
    }

    private synchronized void take(int heap, long[] keys, int count) {
        if (inMemory + count > MOST_IN_MEMORY) spill();
        if (sizes[heap] + count > heaps[heap].length) {
            heaps[heap] = Arrays.copyOf(heaps[heap], Math.max(sizes[heap] + count, 2 * sizes[heap]));
        }
        System.arraycopy(keys, 0, heaps[heap], sizes[heap], count);
        sizes[heap] += count;
        inMemory += count;
    }

    private void spill() {
        try {
            if (channel == null) {
                file = Files.createTempFile("merlin-ledger", ".keys");
                channel = FileChannel.open(
                        file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
            }
            ByteBuffer bytes =
                    ByteBuffer.allocate(8 * Arrays.stream(sizes).max().orElse(0));
            for (int heap = 0; heap < HEAPS; heap++) {
                bytes.clear();
                bytes.asLongBuffer().put(heaps[heap], 0, sizes[heap]);
                bytes.limit(8 * sizes[heap]);
                parts.get(heap).add(new Part(channel.size(), sizes[heap]));
                long at = channel.size();
                while (bytes.hasRemaining()) at += channel.write(bytes, at);
                sizes[heap] = 0;
            }
            inMemory = 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The keys that were added more than once.
     *
     * @throws UnreadableLedger when there are more than {@link #MOST_REPEATED}
     */
    Set<Long> repeated() {
        Set<Long> repeated = new HashSet<>();
        for (int heap = 0; heap < HEAPS; heap++) {
            long[] keys = whole(heap);
            look(keys, repeated);
            if (repeated.size() > MOST_REPEATED) {
                throw new UnreadableLedger("PAY-25", "payment.ledger.pastedTwice", String.valueOf(MOST_REPEATED));
            }
        }
        return repeated;
    }

    private long[] whole(int heap) {
        if (parts.get(heap).isEmpty()) return Arrays.copyOf(heaps[heap], sizes[heap]);
        int length = sizes[heap];
        for (Part part : parts.get(heap)) length = Math.addExact(length, part.length);
        long[] keys = Arrays.copyOf(heaps[heap], length);
        int at = sizes[heap];
        for (Part part : parts.get(heap)) {
            read(part).get(keys, at, part.length);
            at += part.length;
        }
        return keys;
    }

    private LongBuffer read(Part part) {
        try {
            ByteBuffer bytes = ByteBuffer.allocate(8 * part.length);
            while (bytes.hasRemaining()) {
                if (channel.read(bytes, part.at + bytes.position()) < 0)
                    throw new IOException("the file of keys is short");
            }
            return bytes.flip().asLongBuffer();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A small table that fits the processor's cache: the heap's keys are looked up in it one after the other. */
    private static void look(long[] keys, Set<Long> repeated) {
        int slots = Integer.highestOneBit(Math.max(1, keys.length)) << 2;
        long[] table = new long[slots];
        for (long key : keys) {
            long held = key == 0 ? 1 : key; // 0 stands for an empty slot
            int slot = (int) held & slots - 1;
            while (table[slot] != 0 && table[slot] != held) slot = slot + 1 & slots - 1;
            if (table[slot] == held) repeated.add(key);
            table[slot] = held;
        }
    }

    @Override
    public void close() {
        try {
            if (channel != null) channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
