package merlin.ballot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * BAL-10 Counts the costly requests of an address. In memory only; every ten minutes all counts are forgotten. Uses the
 * machine's own time, never the demo clock.
 */
@ApplicationScoped
public class RateLimit {
    static final int MOST = 300;

    private static final long WINDOW = Duration.ofMinutes(10).toNanos();

    private final Map<String, Integer> counts = new HashMap<>();
    private long began = System.nanoTime();

    /** Counts one request. Refused 429 above the limit. */
    void check(HttpServletRequest request) {
        check(address(request), System.nanoTime());
    }

    synchronized void check(String address, long nanoTime) {
        if (nanoTime - began > WINDOW) {
            counts.clear();
            began = nanoTime;
        }
        if (counts.merge(address, 1, Integer::sum) > MOST) throw new Refused(429, "BAL-10");
    }

    /** The caller's address; a reverse proxy on this machine says whose request it passes on. */
    private static String address(HttpServletRequest request) {
        String peer = request.getRemoteAddr();
        String forwarded = request.getHeader("X-Forwarded-For");
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
