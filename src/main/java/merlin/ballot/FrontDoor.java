package merlin.ballot;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import merlin.shared.Settings;

/** BAL-9 Stands before everything: refuses other hosts and sets the headers. Never opens a session, never reads a cookie. */
@WebFilter(
        filterName = "front-door",
        urlPatterns = "/*",
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
public class FrontDoor extends HttpFilter {
    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        headers(response);
        if (!ownHost(request)) {
            response.setStatus(421);
            return;
        }
        chain.doFilter(request, response);
    }

    private static boolean ownHost(HttpServletRequest request) {
        return URI.create(Settings.ballotOrigin()).getAuthority().equalsIgnoreCase(request.getHeader("Host"));
    }

    private static void headers(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", policy(Settings.origin()));
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        if (Settings.ballotOrigin().startsWith("https:")) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
    }

    /** Nothing but our own files, and connections to this site and to main. */
    static String policy(String main) {
        return "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self' " + main
                + "; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    }
}
