package merlin.payment.confirmation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import merlin.payment.metrics.ReportingPeriod;
import org.junit.jupiter.api.Test;

/** PAY-30: the half-years that ledgers cover. */
class ReportedPeriodTest {
    private static ReportingPeriod days(String from, String to) {
        return new ReportingPeriod(LocalDate.parse(from), LocalDate.parse(to));
    }

    @Test
    void twoLedgersThatTouchCoverOneStretch() {
        List<ReportedPeriod> periods =
                ReportedPeriod.of(List.of(days("2026-04-01", "2026-06-30"), days("2026-07-01", "2026-09-30")));
        assertEquals(1, periods.size());
        assertTrue(periods.get(0).isComplete());
        assertEquals("2026-04-01/2026-09-30", periods.get(0).daysCovered());
    }

    @Test
    void aGapIsTold() {
        ReportedPeriod period = ReportedPeriod.of(
                        List.of(days("2026-04-01", "2026-04-30"), days("2026-06-01", "2026-09-30")))
                .get(0);
        assertFalse(period.isComplete());
        assertEquals("2026-04-01/2026-04-30 2026-06-01/2026-09-30", period.daysCovered());
    }

    @Test
    void aCalendarYearHasPartsInThreeHalvesTheLatestFirst() {
        List<String> words = ReportedPeriod.of(List.of(days("2026-01-01", "2026-12-31"))).stream()
                .map(p -> ReportedPeriod.words(p.period()))
                .toList();
        assertEquals(
                List.of("October 2026 to March 2027", "April to September 2026", "October 2025 to March 2026"), words);
    }

    @Test
    void onlyTheFirstOfAprilAndOctoberBeginOne() {
        List<ReportingPeriod> ledgers = List.of(days("2026-04-01", "2026-09-30"));
        assertTrue(
                ReportedPeriod.starting(LocalDate.parse("2026-04-01"), ledgers).isPresent());
        assertTrue(
                ReportedPeriod.starting(LocalDate.parse("2026-05-01"), ledgers).isEmpty());
        assertTrue(
                ReportedPeriod.starting(LocalDate.parse("2026-10-01"), ledgers).isEmpty());
        assertEquals(List.of(), ReportedPeriod.of(List.of()));
    }
}
