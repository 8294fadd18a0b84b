package merlin.survey.protocol;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;

/** Byte strings of the protocol: base64url without padding, concatenation, hashes, unsigned order, fresh random bytes. */
public final class Bytes {
    /** Order of receipts and handles: as unsigned bytes. */
    public static final Comparator<byte[]> UNSIGNED = Arrays::compareUnsigned;

    private static final SecureRandom RANDOM = new SecureRandom();

    private Bytes() {}

    /** Base64url without padding. */
    public static String b64u(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Reads base64url without padding, in its one canonical spelling. Throws {@link Malformed} otherwise. */
    public static byte[] fromB64u(String text, String field) {
        try {
            if (text == null || text.indexOf('=') >= 0) throw new Malformed(field);
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            if (!b64u(bytes).equals(text)) throw new Malformed(field);
            return bytes;
        } catch (Malformed e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new Malformed(field, e);
        }
    }

    /** Like {@link #fromB64u(String, String)}, and exactly {@code length} bytes long. */
    public static byte[] fromB64u(String text, int length, String field) {
        byte[] bytes = fromB64u(text, field);
        if (bytes.length != length) throw new Malformed(field);
        return bytes;
    }

    public static byte[] concat(byte[]... parts) {
        ByteBuffer all = ByteBuffer.allocate(
                Arrays.stream(parts).mapToInt(part -> part.length).sum());
        for (byte[] part : parts) all.put(part);
        return all.array();
    }

    public static byte[] concat(List<byte[]> parts) {
        return concat(parts.toArray(byte[][]::new));
    }

    /** A domain label: its ASCII text and one zero byte. */
    static byte[] label(String text) {
        return (text + "\0").getBytes(StandardCharsets.US_ASCII);
    }

    public static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Four bytes, big-endian. {@code value} is 0 to 4294967295. */
    static byte[] u32(long value) {
        if (value < 0 || value > 0xFFFF_FFFFL) throw new Malformed("u32");
        return ByteBuffer.allocate(4).putInt((int) value).array();
    }

    public static byte[] sha256(byte[]... parts) {
        return hash("SHA-256", concat(parts));
    }

    static byte[] hash(String algorithm, byte[] bytes) {
        try {
            return MessageDigest.getInstance(algorithm).digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The platform lacks " + algorithm, e);
        }
    }

    /** Fresh bytes from the platform's cryptographic source. */
    public static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
