package merlin.survey.protocol;

/**
 * What lets somebody answer: a pass key, and the survey key's signature on it, made blindly.
 *
 * @param key 65 bytes: the pass key as a point
 * @param prefix 32 random bytes that stand before the signed message (RFC 9474 section 4.1)
 * @param sig 384 bytes: the signature
 */
public record Pass(String key, String prefix, String sig) {
    public Pass {
        Bytes.fromB64u(key, PassKey.BYTES, "pass.key");
        Bytes.fromB64u(prefix, 32, "pass.prefix");
        Bytes.fromB64u(sig, IssuerKey.BYTES, "pass.sig");
    }

    /** What is signed for a pass key in a survey, without the random prefix. */
    public static byte[] message(String surveyId, byte[] key) {
        return Bytes.concat(Bytes.label("merlin-pass/v1"), SurveyId.bytes(surveyId), key);
    }

    /** SUR-5 The pass key. Throws {@link Malformed} if it is not a point on the curve. */
    public PassKey passKey() {
        return PassKey.of(keyBytes());
    }

    /** SUR-4 True if the key of this very survey signed this pass. */
    public boolean signedFor(Descriptor survey) {
        byte[] input = Bytes.concat(prefixBytes(), message(survey.surveyId(), keyBytes()));
        return BlindRsa.verify(survey.key().publicKey(), input, sigBytes());
    }

    /** SHA-256 of the pass key: the name under which an entry is stored. */
    public byte[] credentialHash() {
        return Bytes.sha256(keyBytes());
    }

    byte[] keyBytes() {
        return Bytes.fromB64u(key, PassKey.BYTES, "pass.key");
    }

    byte[] prefixBytes() {
        return Bytes.fromB64u(prefix, 32, "pass.prefix");
    }

    byte[] sigBytes() {
        return Bytes.fromB64u(sig, IssuerKey.BYTES, "pass.sig");
    }
}
