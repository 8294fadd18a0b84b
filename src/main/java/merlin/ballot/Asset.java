package merlin.ballot;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A file that pages load, under a name made of its content, so that it can be kept for ever and never changes unnoticed.
 *
 * @param path such as {@code assets/survey.js}
 */
record Asset(String path, byte[] content) {
    /** Subresource integrity value (W3C): {@code sha384-} and base64. */
    String integrity() {
        return "sha384-" + Base64.getEncoder().encodeToString(hash());
    }

    /** Such as {@code survey-0123456789abcdef.js}. */
    String name() {
        String file = path.substring(path.lastIndexOf('/') + 1);
        int dot = file.lastIndexOf('.');
        String part = HexFormat.of().formatHex(Arrays.copyOf(hash(), 8));
        return file.substring(0, dot) + "-" + part + file.substring(dot);
    }

    /** The page with this file's plain path replaced by its hashed name under {@code folder} and its integrity value. */
    String linkedIn(String page, String folder) {
        return page.replace(
                "\"" + path + "\"", "\"" + folder + "/assets/" + name() + "\" integrity=\"" + integrity() + "\"");
    }

    private byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-384").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("The platform lacks SHA-384", e);
        }
    }
}
