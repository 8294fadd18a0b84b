package merlin.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import merlin.account.User;
import merlin.account.Users;
import merlin.shared.Role;
import merlin.shared.Settings;

/**
 * Tells the container who is calling, from the session. Rights are read afresh on every request, so that a role taken away or
 * a sign-out everywhere holds at once (ACC-6), and a session restored on another machine keeps its person.
 */
@ApplicationScoped
public class SessionMechanism implements HttpAuthenticationMechanism {
    @Inject
    Users users;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        return current(request)
                .map(user -> context.notifyContainerAboutLogin(user.getId(), names(user.getRoles())))
                .orElseGet(context::doNothing);
    }

    /** Begins a session for the person under a new session identity. */
    static void begin(HttpServletRequest request, User user) {
        HttpSession old = request.getSession(false);
        if (old != null) old.invalidate();
        HttpSession session = request.getSession(true);
        session.setMaxInactiveInterval(Settings.sessionIdleMinutes() * 60);
        session.setAttribute(SignedIn.KEY, new SignedIn(user.getId(), user.getSessionGeneration(), Instant.now()));
    }

    /** The person of the request's session, unless the session is too old or was ended elsewhere. */
    Optional<User> current(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(SignedIn.KEY) instanceof SignedIn signedIn)) {
            return Optional.empty();
        }
        Instant end = signedIn.startedAt().plus(Duration.ofHours(Settings.sessionEndHours()));
        Optional<User> user = users.find(signedIn.userId())
                .filter(found -> found.getSessionGeneration() == signedIn.generation())
                .filter(found -> Instant.now().isBefore(end));
        if (user.isEmpty()) session.invalidate();
        return user;
    }

    private static Set<String> names(Set<Role> roles) {
        return roles.stream().map(Role::name).collect(Collectors.toSet());
    }
}
