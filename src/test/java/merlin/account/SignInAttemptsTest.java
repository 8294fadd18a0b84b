package merlin.account;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** ACC-4: slowing an attacker down must not lock the owner out. */
class SignInAttemptsTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private final SignInAttempts attempts = new SignInAttempts();

    @Test
    void fiveWrongPasswordsCloseTheAddressTheyCameFromForFifteenMinutes() {
        fail(5, "203.0.113.9");
        assertTrue(attempts.closed("a@example", "203.0.113.9", NOON));
        assertTrue(attempts.closed("a@example", "203.0.113.9", NOON.plusSeconds(14 * 60)));
        assertFalse(attempts.closed("a@example", "203.0.113.9", NOON.plusSeconds(15 * 60)));
    }

    @Test
    void theOwnerAtAnotherAddressStillComesIn() {
        fail(19, "203.0.113.9");
        assertFalse(attempts.closed("a@example", "198.51.100.7", NOON));
    }

    @Test
    void attackFromManyAddressesHoldsTheOwnerUpForAMinuteAtMost() {
        for (int i = 0; i < 200; i++) fail(1, "203.0.113." + i);
        assertTrue(attempts.closed("a@example", "198.51.100.7", NOON.plusSeconds(59)));
        assertFalse(attempts.closed("a@example", "198.51.100.7", NOON.plusSeconds(60)));
    }

    @Test
    void aRightPasswordForgetsTheWrongOnesOfItsAddress() {
        fail(4, "203.0.113.9");
        attempts.succeeded("a@example", "203.0.113.9");
        fail(4, "203.0.113.9");
        assertFalse(attempts.closed("a@example", "203.0.113.9", NOON));
    }

    private void fail(int times, String from) {
        for (int i = 0; i < times; i++) attempts.failed("a@example", from, NOON);
    }
}
