package merlin.payment.importing;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import merlin.shared.Refusal;
import merlin.shared.Settings;

/** Where files wait until they are brought in: {@code ledgers} in the data folder, each under its ledger's id. */
@ApplicationScoped
class LedgerFolder {
    /** Bytes of the largest ledger: 2 GB. */
    static final long LARGEST = 2L * 1000 * 1000 * 1000;

    static Path folder() {
        try {
            return Files.createDirectories(Settings.dataFolder().resolve("ledgers"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes a file that lies in {@link #folder()} over for a ledger; nothing is copied. */
    ReceivedFile keep(String ledgerId, Path arrived, String name) {
        try {
            ReceivedFile file = new ReceivedFile(name, Files.size(arrived), sha256(arrived));
            Files.move(arrived, path(ledgerId));
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The ledger's file. Refuses when it is gone: brought in or given up already, or it lies on another machine. */
    Path get(String ledgerId) {
        Path path = path(ledgerId);
        if (!Files.exists(path)) throw new Refusal("PAY-26", "payment.import.fileGone");
        return path;
    }

    boolean has(String ledgerId) {
        return Files.exists(path(ledgerId));
    }

    void forget(String ledgerId) {
        try {
            Files.deleteIfExists(path(ledgerId));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path path(String ledgerId) {
        return folder().resolve(UUID.fromString(ledgerId) + ".csv");
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            byte[] room = new byte[1 << 18];
            while (in.read(room) >= 0) {
                // the digest reads along
            }
            return HexFormat.of()
                    .formatHex(((DigestInputStream) in).getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
