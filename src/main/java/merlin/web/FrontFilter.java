package merlin.web;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import merlin.account.User;
import merlin.shared.Caller;
import merlin.shared.Settings;

/**
 * The front door: refuses other hosts (WEB-2), sets the security headers (WEB-1), says who is calling, and sends whoever is
 * not signed in from a working page to sign-in and back.
 */
@WebFilter(
        filterName = "front",
        urlPatterns = "/*",
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
public class FrontFilter extends HttpFilter {
    static final String PLAIN = "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
            + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Inject
    SessionMechanism sessions;

    @Inject
    Caller caller;

    @Inject
    Forms forms;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (!path.startsWith("/health") && !ownHost(request)) {
            response.sendError(421);
            return;
        }
        headers(response, path);
        Optional<User> user = sessions.current(request);
        user.ifPresent(u -> caller.is(u.getId(), u.getOrganisationId(), u.getName(), u.getRoles()));
        if (path.startsWith("/app") && user.isEmpty()) {
            toSignIn(request, response, path);
            return;
        }
        if (path.startsWith("/app") && request.getMethod().equals("POST")) forms.take(request, response, chain);
        else chain.doFilter(request, response);
    }

    private static boolean ownHost(HttpServletRequest request) {
        return Settings.anyHost()
                || URI.create(Settings.origin()).getAuthority().equalsIgnoreCase(request.getHeader("Host"));
    }

    private static void headers(HttpServletResponse response, String path) {
        // Pages with widgets: PrimeFaces adds the script nonces itself (primefaces.CSP_POLICY in web.xml).
        if (!path.startsWith("/app")) response.setHeader("Content-Security-Policy", PLAIN);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        if (Settings.origin().startsWith("https:")) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        if (path.startsWith("/app") || path.startsWith("/sign-in")) response.setHeader("Cache-Control", "no-store");
    }

    private static void toSignIn(HttpServletRequest request, HttpServletResponse response, String path)
            throws IOException, ServletException {
        if (request.getMethod().equals("POST")) {
            request.getRequestDispatcher("/session-ended").forward(request, response);
            return;
        }
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        response.sendRedirect(
                request.getContextPath() + "/sign-in?to=" + URLEncoder.encode(path + query, StandardCharsets.UTF_8));
    }
}
