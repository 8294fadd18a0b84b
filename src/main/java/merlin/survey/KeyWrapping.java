package merlin.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import merlin.shared.Settings;
import merlin.shared.Started;
import merlin.survey.protocol.BallotSecret;
import merlin.survey.protocol.Bytes;
import merlin.survey.protocol.SurveyId;

/**
 * SUR-12 Private keys are stored under AES-256-GCM with a fresh iv, bound to their survey's id. The wrapping key comes from
 * {@code MERLIN_KEY} and is never in the database; the demo makes one in the data folder, production refuses to start without.
 */
@ApplicationScoped
public class KeyWrapping {
    private static final int IV = 12;
    private static final int TAG_BITS = 128;

    void check(@Observes Started started) {
        masterKey();
        BallotSecret.header();
    }

    SurveyKey wrap(String surveyId, RSAPrivateCrtKey key) {
        byte[] iv = Bytes.random(IV);
        byte[] wrapped = aes(Cipher.ENCRYPT_MODE, surveyId, iv, key.getEncoded());
        return new SurveyKey(surveyId, wrapped, Bytes.b64u(iv));
    }

    public RSAPrivateCrtKey unwrap(SurveyKey stored) {
        byte[] iv = Bytes.fromB64u(stored.iv(), IV, "iv");
        byte[] encoded = aes(Cipher.DECRYPT_MODE, stored.surveyId(), iv, stored.wrapped());
        try {
            return (RSAPrivateCrtKey) KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a survey key cannot be read", e);
        } finally {
            Arrays.fill(encoded, (byte) 0);
        }
    }

    private static byte[] aes(int mode, String surveyId, byte[] iv, byte[] bytes) {
        try {
            Cipher aes = Cipher.getInstance("AES/GCM/NoPadding");
            aes.init(mode, masterKey(), new GCMParameterSpec(TAG_BITS, iv));
            aes.updateAAD(SurveyId.bytes(surveyId));
            return aes.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("MERLIN_KEY does not fit this survey key", e);
        }
    }

    private static SecretKeySpec masterKey() {
        byte[] key = Settings.key()
                .map(text -> Base64.getDecoder().decode(text.strip()))
                .orElseGet(KeyWrapping::demoKey);
        if (key.length != 32) throw new IllegalStateException("MERLIN_KEY is not base64 of 32 bytes");
        return new SecretKeySpec(key, "AES");
    }

    private static byte[] demoKey() {
        if (!Settings.demo()) throw new IllegalStateException("MERLIN_KEY is not set");
        return Bytes.fromB64u(BallotSecret.demo(Settings.dataFolder().resolve("merlin-key"), 32), 32, "MERLIN_KEY");
    }
}
