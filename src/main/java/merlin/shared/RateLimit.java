package merlin.shared;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * Counts requests by caller address in memory only, and forgets an address when its last request is older than the window
 * (SHA-4). Nothing of it is logged or stored.
 */
public final class RateLimit {
    public static final Duration WINDOW = Duration.ofMinutes(10);

    private final int most;
    private final InstantSource time;
    private final Map<String, Deque<Long>> seen = new HashMap<>();

    /** @param most requests an address may make within {@link #WINDOW} */
    public RateLimit(int most, InstantSource time) {
        this.most = most;
        this.time = time;
    }

    /** Counts this request; false if it is one too many. */
    public synchronized boolean allows(String address) {
        long now = time.millis();
        long begin = now - WINDOW.toMillis();
        seen.values().removeIf(times -> times.peekLast() <= begin);
        Deque<Long> times = seen.computeIfAbsent(address, unknown -> new ArrayDeque<>());
        while (!times.isEmpty() && times.peekFirst() <= begin) times.removeFirst();
        if (times.size() >= most) return false;
        times.addLast(now);
        return true;
    }

    synchronized int remembered() {
        return seen.size();
    }
}
