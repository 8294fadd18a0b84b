package merlin.survey.protocol;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.RSAKeyGenParameterSpec;
import java.security.spec.RSAPublicKeySpec;

/**
 * The public half of a survey's key as a JSON web key. SUR-2: RSA, e = 65537, odd modulus of exactly 3072 bits; anything else
 * is {@link Malformed}. Made for one survey and used for nothing but blind signatures.
 */
public record IssuerKey(String kty, String n, String e) {
    /** Length of the modulus, of a blinded message and of a signature. */
    public static final int BITS = 3072;

    public static final int BYTES = BITS / 8;

    public IssuerKey {
        BigInteger modulus = new BigInteger(1, Bytes.fromB64u(n, BYTES, "key.n"));
        if (!"RSA".equals(kty) || !"AQAB".equals(e) || modulus.bitLength() != BITS || !modulus.testBit(0)) {
            throw new Malformed("key");
        }
    }

    public static IssuerKey of(RSAPublicKey key) {
        return of(key.getModulus(), key.getPublicExponent());
    }

    /** The public half of a private key. */
    public static IssuerKey of(RSAPrivateCrtKey key) {
        return of(key.getModulus(), key.getPublicExponent());
    }

    private static IssuerKey of(BigInteger modulus, BigInteger exponent) {
        if (!RSAKeyGenParameterSpec.F4.equals(exponent)) throw new Malformed("key");
        return new IssuerKey("RSA", Bytes.b64u(BlindRsa.bytes(modulus, BYTES)), "AQAB");
    }

    /** A fresh key pair. Takes up to a second: not within a request. The primes follow FIPS 186-4 B.3.3. */
    public static KeyPair generate() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(new RSAKeyGenParameterSpec(BITS, RSAKeyGenParameterSpec.F4));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The platform cannot make an RSA key", e);
        }
    }

    public RSAPublicKey publicKey() {
        try {
            BigInteger modulus = new BigInteger(1, Bytes.fromB64u(n, BYTES, "key.n"));
            return (RSAPublicKey) KeyFactory.getInstance("RSA")
                    .generatePublic(new RSAPublicKeySpec(modulus, RSAKeyGenParameterSpec.F4));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The platform cannot read an RSA key", e);
        }
    }

    /** Key id: SHA-256 thumbprint of RFC 7638 section 3 (members in lexical order, no white space). */
    public String kid() {
        return Bytes.b64u(Bytes.sha256(Bytes.utf8("{\"e\":\"" + e + "\",\"kty\":\"RSA\",\"n\":\"" + n + "\"}")));
    }
}
