package merlin.survey.protocol;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import merlin.shared.Settings;

/**
 * SUR-10 The secret with which main calls the ballot program's three addresses ({@code MERLIN_BALLOT_KEY}). In demo mode one
 * is made in the data folder that both programs use; in production both refuse to start without.
 */
public final class BallotSecret {
    private static final int SHORTEST = 32;

    private BallotSecret() {}

    /** Value of the {@code Authorization} header. Throws IllegalStateException when no secret is set. */
    public static String header() {
        return "Bearer " + secret();
    }

    /** True if the header a caller sent carries the secret; takes as long for a wrong one. */
    public static boolean accepts(String header) {
        byte[] given = Bytes.utf8(header == null ? "" : header);
        return MessageDigest.isEqual(Bytes.utf8(header()), given);
    }

    private static String secret() {
        String secret = Settings.ballotKey().orElseGet(() -> {
            if (!Settings.demo()) throw new IllegalStateException("MERLIN_BALLOT_KEY is not set");
            return demo(Settings.dataFolder().resolve("ballot-key"), SHORTEST);
        });
        if (secret.length() < SHORTEST) throw new IllegalStateException("MERLIN_BALLOT_KEY is too short");
        return secret;
    }

    /** The demo's own key in a file: made by whichever program comes first, read by both. */
    public static String demo(Path file, int bytes) {
        try {
            if (!Files.exists(file)) make(file, Bytes.b64u(Bytes.random(bytes)));
            return Files.readString(file, StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new IllegalStateException(file + " cannot be made or read", e);
        }
    }

    private static void make(Path file, String key) throws IOException {
        Files.createDirectories(file.getParent());
        Path written = Files.createTempFile(file.getParent(), "key", null);
        try {
            Files.writeString(written, key, StandardCharsets.US_ASCII);
            Files.createLink(file, written);
        } catch (FileAlreadyExistsException e) {
            // the other program was first: its key counts
        } finally {
            Files.delete(written);
        }
    }
}
