package merlin.survey.protocol;

import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECFieldFp;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.security.spec.EllipticCurve;
import java.util.Arrays;

/**
 * The public key of a pass: a point on P-256, 65 bytes uncompressed (SEC 1 section 2.3.3). SUR-5: y^2 = x^3 - 3x + b is
 * checked here, because the platform checks it neither when it makes the key nor when it verifies.
 */
public final class PassKey {
    public static final int BYTES = 65;

    private static final ECParameterSpec P256 = parameters();
    private static final EllipticCurve CURVE = P256.getCurve();
    private static final BigInteger PRIME = ((ECFieldFp) CURVE.getField()).getP();

    private final ECPublicKey key;

    private PassKey(ECPublicKey key) {
        this.key = key;
    }

    /** Throws {@link Malformed} unless the bytes are a point on the curve. */
    public static PassKey of(byte[] point) {
        if (point.length != BYTES || point[0] != 4) throw new Malformed("pass.key");
        BigInteger x = new BigInteger(1, Arrays.copyOfRange(point, 1, 33));
        BigInteger y = new BigInteger(1, Arrays.copyOfRange(point, 33, 65));
        if (x.compareTo(PRIME) >= 0 || y.compareTo(PRIME) >= 0) throw new Malformed("pass.key");
        BigInteger right = x.pow(3).add(CURVE.getA().multiply(x)).add(CURVE.getB());
        if (!y.pow(2).subtract(right).mod(PRIME).equals(BigInteger.ZERO)) throw new Malformed("pass.key");
        try {
            ECPublicKeySpec spec = new ECPublicKeySpec(new ECPoint(x, y), P256);
            return new PassKey((ECPublicKey) KeyFactory.getInstance("EC").generatePublic(spec));
        } catch (GeneralSecurityException e) {
            throw new Malformed("pass.key", e);
        }
    }

    /** The 65 bytes of a key the platform made. */
    public static byte[] bytes(ECPublicKey key) {
        ECPoint point = key.getW();
        return Bytes.concat(
                new byte[] {4}, BlindRsa.bytes(point.getAffineX(), 32), BlindRsa.bytes(point.getAffineY(), 32));
    }

    /** ECDSA with SHA-256 over {@code message}; the signature is r and s, 32 bytes each, both from 1 to the order less one. */
    public boolean verify(byte[] message, byte[] signature) {
        if (signature.length != 64 || !inOrder(signature, 0) || !inOrder(signature, 32)) return false;
        try {
            Signature ecdsa = Signature.getInstance("SHA256withECDSAinP1363Format");
            ecdsa.initVerify(key);
            ecdsa.update(message);
            return ecdsa.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static boolean inOrder(byte[] signature, int from) {
        BigInteger number = new BigInteger(1, Arrays.copyOfRange(signature, from, from + 32));
        return number.signum() > 0 && number.compareTo(P256.getOrder()) < 0;
    }

    private static ECParameterSpec parameters() {
        try {
            AlgorithmParameters parameters = AlgorithmParameters.getInstance("EC");
            parameters.init(new ECGenParameterSpec("secp256r1"));
            return parameters.getParameterSpec(ECParameterSpec.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The platform lacks P-256", e);
        }
    }
}
