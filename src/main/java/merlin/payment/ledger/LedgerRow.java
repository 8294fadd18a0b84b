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
        int at = next;
        int end = limit;
        cells = 0;
        while (true) {
            if (cells == starts.length) grow();
            if (at < end && in[at] == '"') {
                at = quoted(at);
            } else {
                int start = at;
                while (at < end) {
                    byte b = in[at];
                    if (b == separator || b == '\n' || b == '\r') break;
                    at++;
                }
                starts[cells] = start;
                ends[cells] = at;
                escaped[cells] = false;
            }
            cells++;
            if (at >= end) break;
            if (in[at] == separator) {
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
        starts[cells] = opening + 1;
        ends[cells] = Math.min(at, limit);
        escaped[cells] = doubled;
        while (at < limit && in[at] != separator && in[at] != '\n' && in[at] != '\r') at++;
        return at;
    }

    private void grow() {
        int length = 2 * starts.length;
        starts = Arrays.copyOf(starts, length);
        ends = Arrays.copyOf(ends, length);
        escaped = Arrays.copyOf(escaped, length);
    }

    private boolean isBlank() {
        for (int cell = 0; cell < cells; cell++) {
            for (int i = starts[cell]; i < ends[cell]; i++) if (bytes[i] != ' ' && bytes[i] != '\t') return false;
        }
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
        if (cell < 0 || cell >= cells) return 0;
        int start = starts[cell];
        int end = ends[cell];
        while (start < end && bytes[start] <= ' ' && bytes[start] >= 0) start++;
        return start;
    }

    /** The byte after a cell's last one, without the blanks around it. */
    int end(int cell) {
        if (cell < 0 || cell >= cells) return 0;
        int start = starts[cell];
        int end = ends[cell];
        while (end > start && bytes[end - 1] <= ' ' && bytes[end - 1] >= 0) end--;
        return end;
    }

    boolean isEmpty(int cell) {
        return start(cell) >= end(cell);
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
