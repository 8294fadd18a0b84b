package merlin.survey.protocol;

import java.util.List;

/**
 * What the ballot program hands to main at T4 ({@code GET /ballot/api/surveys/{id}/export}): all entries with their opened
 * commitments, and the comments, each list in an order that says nothing.
 */
public record Export(int v, String surveyId, List<Opened> answers, List<Comment> comments) {
    /** An entry with what opens it: all base64url. */
    public record Opened(String entry, String scores, String nonce) {
        public Opened {
            Bytes.fromB64u(entry, Entry.BYTES, "entry");
            Bytes.fromB64u(scores, "scores");
            Bytes.fromB64u(nonce, 32, "nonce");
        }

        public Entry entryValue() {
            return Entry.of(Bytes.fromB64u(entry, Entry.BYTES, "entry"));
        }

        public byte[] scoresBytes() {
            return Bytes.fromB64u(scores, "scores");
        }

        public byte[] nonceBytes() {
            return Bytes.fromB64u(nonce, 32, "nonce");
        }
    }

    public Export {
        if (v != 1) throw new Malformed("export");
        SurveyId.bytes(surveyId);
        answers = List.copyOf(answers);
        comments = List.copyOf(comments);
    }
}
