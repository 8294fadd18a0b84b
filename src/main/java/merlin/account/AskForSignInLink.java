package merlin.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import merlin.shared.Allowed;
import merlin.shared.Role;

/**
 * ACC-3, ACC-5: sends a partner's contact a link and six digits. Whoever asks gets the same answer; only an address that a
 * partner is listed with gets a mail.
 */
@ApplicationScoped
@Transactional
@Allowed({Role.ANYONE})
public class AskForSignInLink {
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    Users users;

    @Inject
    SignInLinks links;

    @Inject
    Event<SignInLinkMade> made;

    public void ask(String email) {
        Instant now = Instant.now();
        links.forgetExpired(now);
        users.byEmail(email)
                .filter(user -> user.getRoles().contains(Role.PARTNER))
                .ifPresent(user -> make(user, now));
    }

    private void make(User user, Instant now) {
        byte[] token = new byte[32];
        RANDOM.nextBytes(token);
        String link = Base64.getUrlEncoder().withoutPadding().encodeToString(token);
        String code = "%06d".formatted(RANDOM.nextInt(1_000_000));
        links.add(new SignInLink(Sha.hex(link), user.getId(), Sha.hex(link + code), now));
        made.fire(new SignInLinkMade(user.getEmail(), user.getName(), link, code));
    }
}
