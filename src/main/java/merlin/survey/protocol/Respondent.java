package merlin.survey.protocol;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.List;

/**
 * The browser's half of the protocol in Java: makes a pass key, blinds, finishes, answers. For the demonstration's partners and for
 * tests; people use the script of the survey host.
 */
public final class Respondent {
    private final Descriptor survey;
    private final KeyPair passKey;
    private final byte[] prefix = Bytes.random(32);
    private final byte[] key;
    private final BlindRsa.Blinding blinding;
    private Pass pass;

    public Respondent(Descriptor survey) {
        this.survey = survey;
        this.passKey = freshKey();
        this.key = PassKey.bytes((ECPublicKey) passKey.getPublic());
        this.blinding = BlindRsa.blind(survey.key().publicKey(), input());
    }

    private byte[] input() {
        return Bytes.concat(prefix, Pass.message(survey.surveyId(), key));
    }

    public byte[] blinded() {
        return blinding.blinded();
    }

    public BigInteger inv() {
        return blinding.inv();
    }

    public Pass finish(byte[] blindSig) {
        byte[] sig = BlindRsa.finish(survey.key().publicKey(), input(), blindSig, blinding.inv());
        pass = new Pass(Bytes.b64u(key), Bytes.b64u(prefix), Bytes.b64u(sig));
        return pass;
    }

    public Submission answer(long seq, Answers answers, List<Comment> comments) {
        return answer(seq, Wire.write(answers), comments);
    }

    /** Signed and committed to like any answers, whatever the scores say. */
    public Submission answer(long seq, byte[] scores, List<Comment> comments) {
        byte[] nonce = Bytes.random(32);
        byte[] commit = Entry.commit(nonce, scores);
        byte[] rsig = sign(passKey.getPrivate(), Entry.signedBytes(survey.surveyId(), seq, commit));
        return new Submission(
                1,
                pass,
                seq,
                Bytes.b64u(commit),
                Bytes.b64u(rsig),
                Bytes.b64u(scores),
                Bytes.b64u(nonce),
                comments,
                "");
    }

    static KeyPair freshKey() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] sign(PrivateKey key, byte[] message) {
        try {
            Signature ecdsa = Signature.getInstance("SHA256withECDSAinP1363Format");
            ecdsa.initSign(key);
            ecdsa.update(message);
            return ecdsa.sign();
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
