package merlin.payment.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/**
 * Cuts a file into blocks of whole rows, for several workers. Where a row ends is decided by quotation marks alone: a line end
 * inside them belongs to the row, and a mark opens only where a cell begins.
 */
final class Blocks {
    /** Bytes that are read at a time from a long file; also the longest row. */
    static final int LARGEST = 1 << 20;

    private static final int SMALLEST = 1 << 12;

    private final int size;
    private final InputStream in;
    private final byte separator;
    private final LongConsumer watcher;
    private final byte[] rest;
    private int restLength;
    private int number;
    private long line = 1;
    private long bytesRead;
    private boolean ended;

    /**
     * @param in after any byte-order mark
     * @param size bytes that are read at a time
     * @param watcher is told the bytes read so far
     */
    Blocks(InputStream in, char separator, int size, LongConsumer watcher) {
        this.in = in;
        this.size = size;
        this.rest = new byte[size];
        this.separator = (byte) separator;
        this.watcher = watcher;
    }

    /** No further block is handed out. */
    synchronized void stop() {
        ended = true;
        restLength = 0;
    }

    /** The size that suits a file of so many bytes. */
    static int size(long bytes) {
        return (int) Math.max(SMALLEST, Math.min(LARGEST, bytes + 1));
    }

    /** Room for a block. */
    byte[] room() {
        return new byte[2 * size];
    }

    /**
     * The next block; null at the end.
     *
     * @param into from {@link #room()}; what it held before is gone
     * @throws UnreadableLedger when a row is longer than that, as when a quotation mark never closes
     */
    synchronized Block next(byte[] into) throws IOException {
        if (ended && restLength == 0) return null;
        System.arraycopy(rest, 0, into, 0, restLength);
        int read = in.readNBytes(into, restLength, size);
        ended = read < size;
        bytesRead += read;
        int length = restLength + read;
        if (length == 0) return null;
        long began = line;
        int end = cut(into, length);
        restLength = length - end;
        if (end == 0 || restLength > size) {
            stop();
            throw new UnreadableLedger("PAY-22", "payment.ledger.rowTooLong", String.valueOf(line));
        }
        System.arraycopy(into, end, rest, 0, restLength);
        watcher.accept(bytesRead);
        return new Block(number++, into, 0, end, began);
    }

    /** The byte after the last row that is whole; everything when the file has ended. Moves {@link #line} on to there. */
    private int cut(byte[] bytes, int length) {
        boolean quoted = false;
        int lineEnds = 0;
        int end = 0;
        int lineEndsThere = 0;
        for (int i = 0; i < length; i++) {
            while (i + 3 < length && bytes[i] > '"' && bytes[i + 1] > '"' && bytes[i + 2] > '"' && bytes[i + 3] > '"') {
                i += 4; // as most are: the two that matter are not above
            }
            if (i == length) break;
            byte b = bytes[i];
            if (b == '\n') {
                lineEnds++;
                if (!quoted) {
                    end = i + 1;
                    lineEndsThere = lineEnds;
                }
            } else if (b == '"') {
                if (!quoted) quoted = opens(bytes, i);
                else if (i + 1 < length && bytes[i + 1] == '"') i++; // two marks stand for one
                else quoted = false;
            }
        }
        if (ended) return length;
        line += lineEndsThere;
        return end;
    }

    private boolean opens(byte[] bytes, int at) {
        return at == 0 || bytes[at - 1] == separator || bytes[at - 1] == '\n' || bytes[at - 1] == '\r';
    }
}
