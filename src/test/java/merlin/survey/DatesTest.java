package merlin.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import merlin.shared.MerlinClock;
import merlin.survey.protocol.Dates;
import merlin.survey.protocol.Malformed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All changes of state happen at 00:00 UTC, in summer time too: T0 29 March 2026 is the day the clocks change in London. */
class DatesTest {
    private static final Dates DATES = Dates.from(LocalDate.of(2026, 3, 29));

    @ParameterizedTest(name = "at {0}: {1}, collecting {2}, answering {3}")
    @CsvSource({
        "2026-03-28T23:59:59Z, BEFORE,     false, false",
        "2026-03-29T00:00:00Z, COLLECTING, true,  false",
        "2026-03-31T23:59:59Z, COLLECTING, true,  false",
        "2026-04-01T00:00:00Z, ANSWERING,  true,  true",
        "2026-04-16T23:59:59Z, ANSWERING,  true,  true",
        "2026-04-17T00:00:00Z, ANSWERING,  false, true",
        "2026-04-18T23:59:59Z, ANSWERING,  false, true",
        "2026-04-19T00:00:00Z, CLOSED,     false, false",
        "2026-04-21T23:59:59Z, CLOSED,     false, false",
        "2026-04-22T00:00:00Z, PUBLISHED,  false, false"
    })
    void aPeriodBeginsAtMidnightUtcAndNothingIsLate(
            Instant now, SurveyPhase phase, boolean collecting, boolean answering) {
        LocalDate today = MerlinClock.todayUtc(Clock.fixed(now, ZoneOffset.UTC));
        assertEquals(phase, SurveyPhase.of(DATES, today));
        assertEquals(collecting, DATES.collecting(today));
        assertEquals(answering, DATES.answering(today));
    }

    @ParameterizedTest(name = "{0}, {1}, {2}, {3}, {4} are out of order")
    @CsvSource({
        "2026-03-05, 2026-03-02, 2026-03-21, 2026-03-23, 2026-03-26",
        "2026-03-02, 2026-03-05, 2026-03-02, 2026-03-23, 2026-03-26",
        "2026-03-02, 2026-03-05, 2026-03-24, 2026-03-23, 2026-03-26",
        "2026-03-02, 2026-03-05, 2026-03-04, 2026-03-05, 2026-03-26",
        "2026-03-02, 2026-03-05, 2026-03-21, 2026-03-23, 2026-03-22"
    })
    void datesOutOfOrderAreRefused(
            LocalDate opens, LocalDate answering, LocalDate ends, LocalDate closes, LocalDate publication) {
        assertThrows(Malformed.class, () -> new Dates(opens, answering, ends, closes, publication));
    }

    @Test
    void sur27AnotherFirstDayKeepsAllDistances() {
        assertEquals(Dates.from(LocalDate.of(2027, 2, 28)), DATES.startingOn(LocalDate.of(2027, 2, 28)));
        assertEquals(Dates.from(LocalDate.of(2026, 1, 5)), DATES.startingOn(LocalDate.of(2026, 1, 5)));
    }
}
