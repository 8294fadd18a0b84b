package merlin.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import merlin.shared.Refusal;

/** ACC-3: a mailed way in. Only hashes of link and code are stored. */
@Entity
@Table(name = "sign_in_link")
class SignInLink {
    static final Duration VALID = Duration.ofMinutes(30);
    private static final int TRIES = 5;

    @Id
    @Column(name = "token_hash", length = 64)
    private String tokenHash;

    @Column(name = "person_id")
    private String userId;

    @Column(name = "code_hash")
    private String codeHash;

    @Column(name = "expires_at")
    private Instant expiresAt;

    private int tries;
    private boolean used;

    protected SignInLink() {}

    SignInLink(String tokenHash, String userId, String codeHash, Instant madeAt) {
        this.tokenHash = tokenHash;
        this.userId = userId;
        this.codeHash = codeHash;
        this.expiresAt = madeAt.plus(VALID);
    }

    boolean usable(Instant now) {
        return !used && tries < TRIES && now.isBefore(expiresAt);
    }

    /** Uses the link up. False when the code is wrong; refuses when the link is used, too old or tried five times. */
    boolean use(String givenCodeHash, Instant now) {
        if (!usable(now)) throw new Refusal("ACC-3", "account.linkOver");
        tries++;
        if (!codeHash.equals(givenCodeHash)) return false;
        used = true;
        return true;
    }

    String userId() {
        return userId;
    }
}
