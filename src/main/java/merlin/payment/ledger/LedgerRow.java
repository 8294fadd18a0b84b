package merlin.payment.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** One row as text: where its cells stand in the bytes. The same object goes from row to row. */
final class LedgerRow {
    private final byte separator;
    private byte[] bytes;
    private int limit;
    private int next;
    private long nextLine;
    private long line;
    private int cells;
    private int[] starts = new int[32];
    private int[] ends = new int[32];
    private boolean[] escaped = new boolean[32];

    LedgerRow(char separator) {
        this.separator = (byte) separator;
    }

    /** From now on rows of this block. */
    void begin(Block block) {
        bytes = block.bytes();
        next = block.from();
        limit = block.to();
        nextLine = block.line();
    }

    /** Moves to the next row that is not blank; false at the block's end. */
    boolean next() {
        do {
            if (next >= limit) return false;
            line = nextLine;
            cut();
        } while (isBlank());
        return true;
    }

    private void cut() {
        byte[] in = bytes;
        byte between = separator;
        int at = next;
        int end = limit;
        cells = 0;
        while (true) {
            if (cells == starts.length) grow();
            if (at < end && in[at] == '"') {
                at = quoted(at);
            } else {
                int start = at;
                at = cellEnd(in, at, end, between);
                keep(start, at, false);
            }
            cells++;
            if (at >= end) break;
            if (in[at] == between) {
                at++;
                continue;
            }
            if (in[at] == '\r' && at + 1 < end && in[at + 1] == '\n') at++;
            at++;
            nextLine++;
            break;
        }
        next = at;
    }

    private static int cellEnd(byte[] in, int from, int end, byte between) {
        int highest = Math.max(between, '\r'); // most bytes of a cell are above all that end it
        int at = from;
        while (at < end) {
            byte b = in[at];
            if (b <= highest && (b == between || b == '\n' || b == '\r')) break;
            at++;
        }
        return at;
    }

    /** A cell in quotation marks; what stands between the closing one and the separator is left out. */
    private int quoted(int opening) {
        byte[] in = bytes;
        int at = opening + 1;
        boolean doubled = false;
        while (at < limit) {
            byte b = in[at];
            if (b == '"') {
                if (at + 1 >= limit || in[at + 1] != '"') break;
                doubled = true;
                at++;
            } else if (b == '\n') {
                nextLine++;
            }
            at++;
        }
        keep(opening + 1, Math.min(at, limit), doubled);
        while (at < limit && in[at] != separator && in[at] != '\n' && in[at] != '\r') at++;
        return at;
    }

    private void grow() {
        int length = 2 * starts.length;
        starts = Arrays.copyOf(starts, length);
        ends = Arrays.copyOf(ends, length);
        escaped = Arrays.copyOf(escaped, length);
    }

    /** Keeps a cell's place without the blanks around it. */
    private void keep(int from, int to, boolean doubled) {
        byte[] in = bytes;
        int start = from;
        int end = to;
        while (start < end && isBlank(in[start])) start++;
        while (end > start && isBlank(in[end - 1])) end--;
        starts[cells] = start;
        ends[cells] = end;
        escaped[cells] = doubled;
    }

    private static boolean isBlank(byte b) {
        return b <= ' ' && b >= 0;
    }

    private boolean isBlank() {
        for (int cell = 0; cell < cells; cell++) if (starts[cell] < ends[cell]) return false;
        return true;
    }

    /** Counted from 1; of the row's first line when a cell holds line ends. */
    long line() {
        return line;
    }

    int cells() {
        return cells;
    }

    byte[] bytes() {
        return bytes;
    }

    /** First byte of a cell without the blanks around it; equal to the end when there is nothing or no such cell. */
    int start(int cell) {
        return cell < 0 || cell >= cells ? 0 : starts[cell];
    }

    /** The byte after a cell's last one, without the blanks around it. */
    int end(int cell) {
        return cell < 0 || cell >= cells ? 0 : ends[cell];
    }

    /**
     * A cell's text, two quotation marks made one; empty when there is no such cell.
     *
     * @throws NotUtf8 when the charset is UTF-8 and the bytes are not
     */
    String text(int cell, Charset charset) {
        int start = start(cell);
        int end = end(cell);
        if (start >= end) return "";
        String text = new String(bytes, start, end - start, charset);
        if (charset == StandardCharsets.UTF_8 && text.indexOf('\uFFFD') >= 0) checkUtf8(start, end);
        return escaped[cell] ? text.replace("\"\"", "\"") : text;
    }

    private void checkUtf8(int start, int end) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, start, end - start));
        } catch (CharacterCodingException e) {
            throw new NotUtf8(line);
        }
    }
}
