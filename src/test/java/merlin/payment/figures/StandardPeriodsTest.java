package merlin.payment.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import merlin.payment.metrics.ReportingPeriod;
import org.junit.jupiter.api.Test;

class StandardPeriodsTest {
    private static ReportingPeriod period(String from, String to) {
        return new ReportingPeriod(LocalDate.parse(from), LocalDate.parse(to));
    }

    @Test
    void aHalfYearTouchesItsMonthsBothKindsOfHalfYearsAndItsYear() {
        List<ReportingPeriod> touched =
                StandardPeriods.touching(LocalDate.parse("2026-04-01"), LocalDate.parse("2026-09-30"));
        assertEquals(
                List.of(
                        period("2026-01-01", "2026-06-30"),
                        period("2026-04-01", "2026-04-30"),
                        period("2026-04-01", "2026-09-30"),
                        period("2026-04-01", "2027-03-31"),
                        period("2026-05-01", "2026-05-31"),
                        period("2026-06-01", "2026-06-30"),
                        period("2026-07-01", "2026-07-31"),
                        period("2026-07-01", "2026-12-31"),
                        period("2026-08-01", "2026-08-31"),
                        period("2026-09-01", "2026-09-30")),
                touched);
    }

    @Test
    void oneDayTouchesItsMonthTwoHalfYearsAndItsYear() {
        LocalDate day = LocalDate.parse("2024-02-29");
        assertEquals(
                List.of(
                        period("2023-04-01", "2024-03-31"),
                        period("2023-10-01", "2024-03-31"),
                        period("2024-01-01", "2024-06-30"),
                        period("2024-02-01", "2024-02-29")),
                StandardPeriods.touching(day, day));
    }

    @Test
    void otherPeriodsAreNotKept() {
        assertTrue(StandardPeriods.isOne(period("2026-10-01", "2027-03-31")));
        assertFalse(StandardPeriods.isOne(period("2026-10-01", "2027-03-30")));
        assertFalse(StandardPeriods.isOne(period("2026-01-01", "2026-12-31")));
    }
}
