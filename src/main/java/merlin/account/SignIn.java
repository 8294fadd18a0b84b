package merlin.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import merlin.shared.Allowed;
import merlin.shared.Refusal;
import merlin.shared.Role;

/** Checks an e-mail address and a password. The answer never tells which of the two was wrong. */
@ApplicationScoped
@Transactional
@Allowed(Role.ANYONE)
public class SignIn {
    @Inject
    Users users;

    @Inject
    Passwords passwords;

    @Inject
    SignInAttempts attempts;

    /** The person, or empty when address or password is wrong; refuses (ACC-4) after too many wrong ones. */
    public Optional<User> check(String email, String password, String from) {
        String address = User.normal(email);
        Instant now = Instant.now();
        if (attempts.closed(address, from, now)) throw new Refusal("ACC-4", "account.tooManyAttempts");
        Optional<User> user = users.byEmail(address);
        if (!passwords.matches(password, user.map(User::getPasswordHash).orElse(null))) {
            attempts.failed(address, from, now);
            return Optional.empty();
        }
        attempts.succeeded(address, from);
        return user;
    }
}
