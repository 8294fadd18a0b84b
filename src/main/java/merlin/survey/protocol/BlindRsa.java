package merlin.survey.protocol;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.Arrays;
import javax.crypto.Cipher;

/**
 * Building blocks of RSA blind signatures with SHA-384 (RFC 9474 section 4; EMSA-PSS from RFC 8017 section 9.1.1). Works for
 * any key length; {@link IssuerKey} holds ours. Main signs, browsers blind and finish; the client's half stands here for
 * tests, the demo and the command line.
 */
public final class BlindRsa {
    /** Bytes of salt in our suite. */
    public static final int SALT = 48;

    private static final int HASH = 48;

    private BlindRsa() {}

    /** What the client keeps ({@code inv}) and what it sends ({@code blinded}, as long as the modulus). */
    public record Blinding(byte[] blinded, BigInteger inv) {}

    /** EMSA-PSS-ENCODE with SHA-384 and MGF1-SHA-384. {@code bits} is the modulus length less one. */
    public static byte[] encode(byte[] input, byte[] salt, int bits) {
        int length = (bits + 7) / 8;
        if (length < HASH + salt.length + 2) throw new IllegalArgumentException("encoding error");
        byte[] h = Bytes.hash("SHA-384", Bytes.concat(new byte[8], Bytes.hash("SHA-384", input), salt));
        byte[] db = new byte[length - HASH - 1];
        db[db.length - salt.length - 1] = 1;
        System.arraycopy(salt, 0, db, db.length - salt.length, salt.length);
        byte[] mask = mgf1(h, db.length);
        for (int i = 0; i < db.length; i++) db[i] ^= mask[i];
        db[0] &= (byte) (0xFF >>> (8 * length - bits));
        return Bytes.concat(db, h, new byte[] {(byte) 0xBC});
    }

    /** RFC 9474 section 4.2 with given salt and blinding factor {@code r}, 1 &lt; r &lt; n and random. */
    public static Blinding blind(RSAPublicKey key, byte[] input, byte[] salt, BigInteger r) {
        BigInteger n = key.getModulus();
        BigInteger m = new BigInteger(1, encode(input, salt, n.bitLength() - 1));
        if (!m.gcd(n).equals(BigInteger.ONE)) throw new IllegalArgumentException("invalid input");
        BigInteger blinded = m.multiply(r.modPow(key.getPublicExponent(), n)).mod(n);
        return new Blinding(bytes(blinded, length(key)), r.modInverse(n));
    }

    /** RFC 9474 section 4.2 with fresh salt and blinding factor. */
    public static Blinding blind(RSAPublicKey key, byte[] input) {
        BigInteger n = key.getModulus();
        while (true) {
            BigInteger r = new BigInteger(1, Bytes.random(length(key)));
            if (r.compareTo(BigInteger.ONE) > 0
                    && r.compareTo(n) < 0
                    && r.gcd(n).equals(BigInteger.ONE)) {
                return blind(key, input, Bytes.random(SALT), r);
            }
        }
    }

    /** SUR-3 A blinded message is as long as the modulus and stands for a number above 0 and below it. */
    public static void checkBlinded(RSAPublicKey key, byte[] blinded) {
        BigInteger m = new BigInteger(1, blinded);
        if (blinded.length != length(key) || m.signum() == 0 || m.compareTo(key.getModulus()) >= 0) {
            throw new Malformed("blinded");
        }
    }

    /**
     * SUR-3 Signs blindly (RFC 9474 section 4.3). The platform's own RSA blinds against timing; never modPow with the private
     * exponent. The result is checked before it leaves: a faulty signature would give the key away.
     */
    public static byte[] blindSign(PrivateKey secret, RSAPublicKey key, byte[] blinded) {
        checkBlinded(key, blinded);
        try {
            Cipher rsa = Cipher.getInstance("RSA/ECB/NoPadding");
            rsa.init(Cipher.ENCRYPT_MODE, secret);
            byte[] signed = rsa.doFinal(blinded);
            if (!power(key, signed).equals(new BigInteger(1, blinded)))
                throw new IllegalStateException("signing failed");
            return signed;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("signing failed", e);
        }
    }

    /** RFC 9474 section 4.4: takes the blinding off and verifies. Throws {@link Malformed} if the signature does not hold. */
    public static byte[] finish(RSAPublicKey key, byte[] input, byte[] blindSig, BigInteger inv) {
        return finish(key, input, blindSig, inv, SALT);
    }

    static byte[] finish(RSAPublicKey key, byte[] input, byte[] blindSig, BigInteger inv, int salt) {
        if (blindSig.length != length(key)) throw new Malformed("blindSig");
        BigInteger s = new BigInteger(1, blindSig).multiply(inv).mod(key.getModulus());
        byte[] sig = bytes(s, length(key));
        if (!verify(key, input, sig, salt)) throw new Malformed("blindSig");
        return sig;
    }

    /** SUR-4 RSASSA-PSS with SHA-384, MGF1-SHA-384 and a salt of 48 bytes. */
    public static boolean verify(RSAPublicKey key, byte[] input, byte[] sig) {
        return verify(key, input, sig, SALT);
    }

    static boolean verify(RSAPublicKey key, byte[] input, byte[] sig, int salt) {
        if (sig.length != length(key)) return false;
        try {
            Signature pss = Signature.getInstance("RSASSA-PSS");
            pss.setParameter(new PSSParameterSpec("SHA-384", "MGF1", MGF1ParameterSpec.SHA384, salt, 1));
            pss.initVerify(key);
            pss.update(input);
            return pss.verify(sig);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static BigInteger power(RSAPublicKey key, byte[] signed) {
        return new BigInteger(1, signed).modPow(key.getPublicExponent(), key.getModulus());
    }

    private static byte[] mgf1(byte[] seed, int length) {
        byte[] mask = new byte[0];
        for (int counter = 0; mask.length < length; counter++) {
            mask = Bytes.concat(mask, Bytes.hash("SHA-384", Bytes.concat(seed, Bytes.u32(counter))));
        }
        return Arrays.copyOf(mask, length);
    }

    private static int length(RSAPublicKey key) {
        return (key.getModulus().bitLength() + 7) / 8;
    }

    /** The number as exactly {@code length} bytes, big-endian. */
    static byte[] bytes(BigInteger number, int length) {
        byte[] signed = number.toByteArray();
        int skip = signed.length > length && signed[0] == 0 ? 1 : 0;
        if (number.signum() < 0 || signed.length - skip > length) throw new IllegalArgumentException("number too long");
        byte[] out = new byte[length];
        System.arraycopy(signed, skip, out, length - signed.length + skip, signed.length - skip);
        return out;
    }
}
