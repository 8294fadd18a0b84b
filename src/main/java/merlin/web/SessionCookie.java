package merlin.web;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;
import merlin.shared.Settings;

/** Names the session cookie: {@code __Host-merlin} with Secure where the origin is https, else {@code merlin}. */
@WebListener
public class SessionCookie implements ServletContextListener {
    @Override
    public void contextInitialized(ServletContextEvent event) {
        boolean https = Settings.origin().startsWith("https:");
        SessionCookieConfig cookie = event.getServletContext().getSessionCookieConfig();
        cookie.setName(https ? "__Host-merlin" : "merlin");
        cookie.setSecure(https);
        cookie.setHttpOnly(true);
        cookie.setPath("/");
    }
}
