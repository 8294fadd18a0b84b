package merlin.ballot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.InstantSource;
import merlin.shared.RateLimit;

/** BAL-10 Lets an address make so many costly requests. On the machine's own time: moving the demo clock frees nobody. */
@ApplicationScoped
public class Callers {
    static final int MOST = 300;

    private final RateLimit limit = new RateLimit(MOST, InstantSource.system());

    /** Counts one request. Refused 429 above the limit. */
    void count(HttpServletRequest request) {
        count(address(request.getRemoteAddr(), request.getHeader("X-Forwarded-For")));
    }

    void count(String address) {
        if (!limit.allows(address)) throw new Refused(429, "BAL-10");
    }

    /** Whose request it is: a reverse proxy on this machine says so in the last place of its header, nobody else is believed. */
    static String address(String peer, String forwarded) {
        if (forwarded == null || !loopback(peer)) return peer;
        return forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
    }

    private static boolean loopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException notAnAddress) {
            return false;
        }
    }
}
