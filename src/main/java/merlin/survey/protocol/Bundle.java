package merlin.survey.protocol;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * The script of the survey pages: main prints its integrity value into every descriptor, the pages load it with that value,
 * and a test holds the two together. The value stands in {@code bundle.sri} beside this class.
 */
public final class Bundle {
    private Bundle() {}

    /** Subresource integrity value, such as {@code sha384-...}. */
    public static String integrity() {
        try (InputStream stored = Bundle.class.getResourceAsStream("bundle.sri")) {
            if (stored == null) throw new IllegalStateException("bundle.sri is missing from this build");
            return new String(stored.readAllBytes(), StandardCharsets.US_ASCII).strip();
        } catch (IOException e) {
            throw new IllegalStateException("bundle.sri cannot be read", e);
        }
    }
}
