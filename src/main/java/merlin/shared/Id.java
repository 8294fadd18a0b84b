package merlin.shared;

import java.util.UUID;

/** Identifiers of stored things: 36 characters, random, so that they tell neither order nor time. */
public final class Id {
    private Id() {}

    public static String next() {
        return UUID.randomUUID().toString();
    }
}
