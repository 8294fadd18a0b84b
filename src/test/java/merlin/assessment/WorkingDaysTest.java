package merlin.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {
    /** Source: the list of bank holidays in England and Wales on gov.uk. */
    @ParameterizedTest(name = "ASM-15: bank holidays of {0}")
    @CsvSource({
        "2020, 01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28",
        "2021, 01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28",
        "2022, 01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27",
        "2023, 01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26",
        "2024, 01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26",
        "2025, 01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26",
        "2026, 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
        "2027, 01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28"
    })
    void bankHolidaysAreThoseOfEnglandAndWales(int year, String days) {
        assertEquals(
                Arrays.stream(days.split(" "))
                        .map(day -> LocalDate.parse(year + "-" + day))
                        .collect(Collectors.toCollection(TreeSet::new)),
                WorkingDays.bankHolidays(year));
    }

    @ParameterizedTest(name = "ASM-15: {1} working days after {0} end on {2}")
    @CsvSource({
        "2026-11-02, 10, 2026-11-16",
        "2026-11-06, 10, 2026-11-20",
        "2026-11-07, 10, 2026-11-20",
        "2026-12-18, 10, 2027-01-06",
        "2026-03-27, 10, 2026-04-14",
        "2026-11-02, 0, 2026-11-02"
    })
    void theDayOfSendingDoesNotCountAndTheLastDayDoes(LocalDate from, int days, LocalDate end) {
        assertEquals(end, WorkingDays.after(from, days));
    }
}
