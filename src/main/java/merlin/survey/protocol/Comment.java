package merlin.survey.protocol;

/**
 * A comment on one dimension, kept apart from every answer. Not signed, not in the log.
 *
 * @param text 1 to 600 characters, at most 1800 bytes of UTF-8
 */
public record Comment(String dimension, String text) {
    public Comment {
        if (dimension == null || text == null || text.isBlank()) throw new Malformed("comments");
        if (text.codePointCount(0, text.length()) > 600 || Bytes.utf8(text).length > 1800) {
            throw new Malformed("comments");
        }
    }
}
