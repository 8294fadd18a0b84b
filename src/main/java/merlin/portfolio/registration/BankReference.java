package merlin.portfolio.registration;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import merlin.shared.Refusal;
import merlin.shared.Settings;

/** ROLL-8 A bank account as a keyed one-way hash, bound to the prime that stated it: equal or not equal, nothing else. */
final class BankReference {
    private static final int DIGITS = 14;

    private BankReference() {}

    /** @param account sort code and account number, six and eight digits; blanks and hyphens are left out */
    static String of(String primeId, String account) {
        String digits = account.replaceAll("[\\s-]", "");
        if (!digits.matches("[0-9]{" + DIGITS + "}")) throw new Refusal("ROLL-8", "portfolio.registration.bank");
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key(), "HmacSHA256"));
            byte[] hash =
                    mac.doFinal(("merlin-bank/v1\0" + primeId + "\0" + digits).getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The demonstration's accounts are invented and need no secret. */
    private static byte[] key() {
        return Settings.key()
                .map(text -> Base64.getDecoder().decode(text.strip()))
                .orElseGet(BankReference::demoKey);
    }

    private static byte[] demoKey() {
        if (!Settings.demo()) throw new IllegalStateException("MERLIN_KEY is not set");
        return "demonstration".getBytes(StandardCharsets.US_ASCII);
    }
}
