package merlin.web;

import java.io.Serializable;
import java.time.Instant;

/**
 * What a session holds of the person: nothing that could be out of date.
 *
 * @param generation the person's session generation at sign-in (ACC-6)
 * @param startedAt real time, not the demo clock's
 */
public record SignedIn(String userId, int generation, Instant startedAt) implements Serializable {
    static final String KEY = SignedIn.class.getName();
}
