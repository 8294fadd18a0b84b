package merlin.survey.protocol;

import java.nio.ByteBuffer;
import java.util.List;

/**
 * One line of the public log: a pass, how often it answered, and a commitment to the answers; no score.
 *
 * @param seq 1 for the first answers of a pass; a higher one replaces a lower
 * @param commit 32 bytes, see {@link #commit}
 * @param rsig 64 bytes: the pass key's signature (SUR-6)
 */
public record Entry(String surveyId, Pass pass, long seq, String commit, String rsig) {
    /** Length of {@link #bytes()}. */
    public static final int BYTES = 16 + PassKey.BYTES + 32 + IssuerKey.BYTES + 4 + 32 + 64;

    public Entry {
        SurveyId.bytes(surveyId);
        if (seq < 1 || seq > 0xFFFF_FFFFL) throw new Malformed("seq");
        Bytes.fromB64u(commit, 32, "commit");
        Bytes.fromB64u(rsig, 64, "rsig");
    }

    /** SUR-7 The commitment to the answers: what is stored and signed before anybody sees a score. */
    public static byte[] commit(byte[] nonce, byte[] scores) {
        return Bytes.sha256(Bytes.label("merlin-commit/v1"), nonce, scores);
    }

    /** What the pass key signs. */
    public static byte[] signedBytes(String surveyId, long seq, byte[] commit) {
        return Bytes.concat(Bytes.label("merlin-rating/v1"), SurveyId.bytes(surveyId), Bytes.u32(seq), commit);
    }

    /** Reads what {@link #bytes()} wrote. Throws {@link Malformed} for another length or a seq of 0. */
    public static Entry of(byte[] bytes) {
        if (bytes.length != BYTES) throw new Malformed("entry");
        ByteBuffer all = ByteBuffer.wrap(bytes);
        String surveyId = next(all, 16);
        Pass pass = new Pass(next(all, PassKey.BYTES), next(all, 32), next(all, IssuerKey.BYTES));
        return new Entry(surveyId, pass, Integer.toUnsignedLong(all.getInt()), next(all, 32), next(all, 64));
    }

    private static String next(ByteBuffer all, int length) {
        byte[] part = new byte[length];
        all.get(part);
        return Bytes.b64u(part);
    }

    /** surveyId, key, prefix, sig, u32 seq, commit, rsig: raw. */
    public byte[] bytes() {
        return Bytes.concat(
                SurveyId.bytes(surveyId),
                pass.keyBytes(),
                pass.prefixBytes(),
                pass.sigBytes(),
                Bytes.u32(seq),
                commitBytes(),
                Bytes.fromB64u(rsig, 64, "rsig"));
    }

    /** SUR-6 The receipt, 32 bytes: what the browser keeps and finds again in the log. */
    public byte[] receipt() {
        return receiptOf(bytes());
    }

    /** SUR-6 The receipt of an entry's bytes, whatever they hold. */
    public static byte[] receiptOf(byte[] entry) {
        return Bytes.sha256(Bytes.label("merlin-entry/v1"), entry);
    }

    /** SUR-6 True if the pass key signed seq and commitment. Throws {@link Malformed} for a key off the curve. */
    public boolean signed() {
        return pass.passKey().verify(signedBytes(surveyId, seq, commitBytes()), Bytes.fromB64u(rsig, 64, "rsig"));
    }

    /** SUR-7 True if these are the nonce and the scores that were committed to. */
    public boolean opens(byte[] nonce, byte[] scores) {
        return java.security.MessageDigest.isEqual(commit(nonce, scores), commitBytes());
    }

    /** Root of a log: hash of the number of receipts and the receipts in unsigned order. */
    public static byte[] root(String surveyId, List<byte[]> receipts) {
        byte[] sorted = Bytes.concat(receipts.stream().sorted(Bytes.UNSIGNED).toList());
        return Bytes.sha256(Bytes.label("merlin-log/v1"), SurveyId.bytes(surveyId), Bytes.u32(receipts.size()), sorted);
    }

    private byte[] commitBytes() {
        return Bytes.fromB64u(commit, 32, "commit");
    }
}
