package merlin.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import merlin.shared.Allowed;
import merlin.shared.Refusal;
import merlin.shared.Role;

/** ACC-3: turns a mailed link and its six digits into the person. Opening the link alone uses nothing up: mail filters do. */
@ApplicationScoped
@Transactional
@Allowed(Role.ANYONE)
public class UseSignInLink {
    @Inject
    SignInLinks links;

    @Inject
    Users users;

    /** The person; empty when the code is wrong (five tries); refuses a link that is unknown, used or too old. */
    public Optional<User> use(String link, String code) {
        SignInLink found =
                links.locked(Sha.hex(String.valueOf(link))).orElseThrow(() -> new Refusal("ACC-3", "account.linkOver"));
        String digits = String.valueOf(code).replaceAll("[^0-9]", "");
        return found.use(Sha.hex(link + digits), Instant.now()) ? users.find(found.userId()) : Optional.empty();
    }
}
