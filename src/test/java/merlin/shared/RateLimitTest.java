package merlin.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class RateLimitTest {
    private Instant now = Instant.parse("2026-03-02T10:00:00Z");
    private final RateLimit limit = new RateLimit(2, () -> now);

    @Test
    void sha4AnAddressMayCallSoOftenInTenMinutesAndIsForgottenThen() {
        assertTrue(limit.allows("198.51.100.7"));
        assertTrue(limit.allows("198.51.100.7"));
        assertFalse(limit.allows("198.51.100.7"));
        assertTrue(limit.allows("198.51.100.8"));
        now = now.plus(RateLimit.WINDOW);
        assertTrue(limit.allows("198.51.100.9"));
        assertEquals(1, limit.remembered());
        assertTrue(limit.allows("198.51.100.7"));
    }
}
