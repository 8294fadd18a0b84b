package merlin.survey.protocol;

import java.util.List;

/**
 * The body of {@code PUT .../answers}: always {@link #BYTES} long, so that its length says nothing.
 *
 * @param scores the UTF-8 bytes of {@link Answers}
 * @param nonce 32 bytes that open the commitment
 * @param comments at most one a dimension
 * @param pad fills up
 */
public record Submission(
        int v,
        Pass pass,
        long seq,
        String commit,
        String rsig,
        String scores,
        String nonce,
        List<Comment> comments,
        String pad) {
    public static final int BYTES = 16384;

    public Submission {
        if (v != 1 || pass == null || pad == null || comments == null) throw new Malformed("submission");
        comments = List.copyOf(comments);
        Bytes.fromB64u(scores, "scores");
        Bytes.fromB64u(nonce, 32, "nonce");
    }

    /** Throws {@link Malformed} for any other length, unknown or missing fields. */
    public static Submission of(byte[] body) {
        if (body.length != BYTES) throw new Malformed("submission");
        return Wire.read(body, Submission.class);
    }

    /** The bytes to send: padded to {@link #BYTES}. */
    public byte[] bytes() {
        int missing = BYTES - Wire.write(padded("")).length;
        if (missing < 0) throw new Malformed("submission");
        return Wire.write(padded("0".repeat(missing)));
    }

    private Submission padded(String with) {
        return new Submission(v, pass, seq, commit, rsig, scores, nonce, comments, with);
    }

    public Entry entry(String surveyId) {
        return new Entry(surveyId, pass, seq, commit, rsig);
    }

    public byte[] scoresBytes() {
        return Bytes.fromB64u(scores, "scores");
    }

    public byte[] nonceBytes() {
        return Bytes.fromB64u(nonce, 32, "nonce");
    }

    /** SUR-8 Each dimension of the form at most once. Throws {@link Malformed}. */
    public void checkComments(Form form) {
        boolean known = comments.stream().allMatch(comment -> form.hasDimension(comment.dimension()));
        long dimensions = comments.stream().map(Comment::dimension).distinct().count();
        if (!known || dimensions != comments.size()) throw new Malformed("comments");
    }
}
