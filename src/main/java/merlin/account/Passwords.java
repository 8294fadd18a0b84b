package merlin.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;

/** ACC-2: PBKDF2 with HMAC-SHA-512 and 210,000 rounds (the figure OWASP advises), by the server's own implementation. */
@ApplicationScoped
class Passwords {
    private static final Map<String, String> ROUNDS = Map.of(
            "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
            "Pbkdf2PasswordHash.Iterations", "210000",
            "Pbkdf2PasswordHash.SaltSizeBytes", "32",
            "Pbkdf2PasswordHash.KeySizeBytes", "32");

    /** Hash of nothing anybody has: checked when the address is unknown, so that both answers take the same time. */
    private String nobody;

    @Inject
    Pbkdf2PasswordHash hash;

    @jakarta.annotation.PostConstruct
    void configure() {
        hash.initialize(ROUNDS);
        nobody = hash.generate("no password is this one".toCharArray());
    }

    String hash(String password) {
        return hash.generate(password.toCharArray());
    }

    boolean matches(String password, String stored) {
        boolean same = hash.verify(password.toCharArray(), stored == null ? nobody : stored);
        return same && stored != null;
    }
}
