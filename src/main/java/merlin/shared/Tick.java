package merlin.shared;

import java.time.Instant;

/**
 * Time has passed: dated jobs look what is due. Fired every hour, right after 00:00 UTC and at 03:00, and for each midnight
 * that the demo clock is moved over. Jobs are repeatable: a second tick at the same time changes nothing.
 *
 * @param now the clock's instant
 * @param nightly true at 03:00 and for each night that the demo clock passes
 */
public record Tick(Instant now, boolean nightly) {}
