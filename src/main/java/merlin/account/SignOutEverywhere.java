package merlin.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import merlin.shared.Allowed;
import merlin.shared.Caller;
import merlin.shared.Role;

/** ACC-6: ends all sessions of the person who asks, on every device. */
@ApplicationScoped
@Transactional
@Allowed({Role.DEPARTMENT, Role.LEAD_ASSESSOR, Role.ASSESSOR, Role.MODERATOR, Role.PRIME, Role.PARTNER, Role.OPERATOR})
public class SignOutEverywhere {
    @Inject
    Users users;

    @Inject
    Caller caller;

    public void signOut() {
        users.find(caller.userId()).orElseThrow().endAllSessions();
    }
}
