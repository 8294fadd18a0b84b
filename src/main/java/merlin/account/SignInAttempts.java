package merlin.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * ACC-4: counts wrong passwords in memory. Five from one network address for one account close that pair for 15 minutes;
 * twenty for one account from anywhere let one further attempt through a minute. Nothing of it is stored or logged.
 */
@ApplicationScoped
class SignInAttempts {
    private static final Duration PAIR = Duration.ofMinutes(15);
    private static final Duration ACCOUNT = Duration.ofMinutes(1);

    private record Failures(int count, Instant last) {}

    private final Map<String, Failures> failures = new ConcurrentHashMap<>();

    boolean closed(String email, String from, Instant now) {
        return over(pair(email, from), 5, PAIR, now) || over(email, 20, ACCOUNT, now);
    }

    void failed(String email, String from, Instant now) {
        forgetOld(now);
        count(pair(email, from), now);
        count(email, now);
    }

    void succeeded(String email, String from) {
        failures.remove(pair(email, from));
    }

    private boolean over(String key, int limit, Duration wait, Instant now) {
        Failures seen = failures.get(key);
        return seen != null && seen.count() >= limit && now.isBefore(seen.last().plus(wait));
    }

    private void count(String key, Instant now) {
        failures.merge(key, new Failures(1, now), (old, one) -> new Failures(old.count() + 1, now));
    }

    private void forgetOld(Instant now) {
        failures.values().removeIf(seen -> now.isAfter(seen.last().plus(PAIR)));
    }

    private static String pair(String email, String from) {
        return email + "|" + from;
    }
}
