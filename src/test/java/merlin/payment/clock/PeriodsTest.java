package merlin.payment.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** PAY-18 periods and deadline of the notice, PAY-19 periods and filing day of the payment-practices report. */
class PeriodsTest {
    private static final NoticePeriods NOTICES = new NoticePeriods(Rules.NOTICE);

    @ParameterizedTest(name = "PAY-18: {0} is in the period {1} to {2}, notice by {3}")
    @CsvSource({
        "2025-10-01, 2025-10-01, 2026-03-31, 2026-04-29",
        "2025-12-31, 2025-10-01, 2026-03-31, 2026-04-29",
        "2026-01-01, 2025-10-01, 2026-03-31, 2026-04-29",
        "2026-03-31, 2025-10-01, 2026-03-31, 2026-04-29",
        "2026-04-01, 2026-04-01, 2026-09-30, 2026-10-29",
        "2026-09-30, 2026-04-01, 2026-09-30, 2026-10-29",
        "2028-02-29, 2027-10-01, 2028-03-31, 2028-04-29"
    })
    void everyDayHasItsPeriodAndDeadline(LocalDate day, LocalDate first, LocalDate last, LocalDate deadline) {
        NoticePeriods.Period period = NOTICES.containing(day).orElseThrow();
        assertEquals(new NoticePeriods.Period(first, last, deadline), period);
    }

    @Test
    void pay18ThereIsNoPeriodBeforeTheFirst() {
        assertEquals(Optional.empty(), NOTICES.containing(LocalDate.parse("2025-09-30")));
        assertEquals(List.of(), NOTICES.endedBefore(LocalDate.parse("2026-03-31")));
        assertEquals(
                List.of("2026-04-01", "2025-10-01"),
                NOTICES.endedBefore(LocalDate.parse("2026-10-01")).stream()
                        .map(p -> p.first().toString())
                        .toList());
    }

    @ParameterizedTest(name = "PAY-18: {0} payments made and {1} sums that became payable: a notice is owed: {2}")
    @CsvSource({"0, 0, false", "1, 0, true", "0, 1, true", "7, 9, true"})
    void aNoticeIsOwedOnlyWhenSomethingWasPaidOrPayable(long made, long payable, boolean owed) {
        assertEquals(owed, NoticePeriods.owed(made, payable));
    }

    @ParameterizedTest(name = "PAY-19: financial year {0} to {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        2018-01-01 | 2018-12-31 | 2018-01-01..2018-06-30 by 2018-07-30, 2018-07-01..2018-12-31 by 2019-01-30
        2018-01-01 | 2018-09-30 | 2018-01-01..2018-09-30 by 2018-10-30
        2018-01-01 | 2018-10-01 | 2018-01-01..2018-06-30 by 2018-07-30, 2018-07-01..2018-10-01 by 2018-10-31
        2018-01-01 | 2018-03-31 | 2018-01-01..2018-03-31 by 2018-04-30
        2018-01-01 | 2018-01-01 | 2018-01-01..2018-01-01 by 2018-01-31
        2017-09-01 | 2018-08-31 | 2017-09-01..2018-02-28 by 2018-03-30, 2018-03-01..2018-08-31 by 2018-09-30
        2018-01-01 | 2019-03-31 | 2018-01-01..2018-06-30 by 2018-07-30, 2018-07-01..2019-03-31 by 2019-04-30
        2018-03-01 | 2019-02-28 | 2018-03-01..2018-08-31 by 2018-09-30, 2018-09-01..2019-02-28 by 2019-03-30
        2019-09-01 | 2020-08-31 | 2019-09-01..2020-02-29 by 2020-03-30, 2020-03-01..2020-08-31 by 2020-09-30
        2018-01-01 | 2019-04-01 | 2018-01-01..2018-06-30 by 2018-07-30, 2018-07-01..2018-12-31 by 2019-01-30, 2019-01-01..2019-04-01 by 2019-05-01
        2018-01-01 | 2019-09-30 | 2018-01-01..2018-06-30 by 2018-07-30, 2018-07-01..2018-12-31 by 2019-01-30, 2019-01-01..2019-09-30 by 2019-10-30
        2017-08-31 | 2019-08-30 | 2017-08-31..2018-02-27 by 2018-03-29, 2018-02-28..2018-08-30 by 2018-09-29, 2018-08-31..2019-08-30 by 2019-09-29
        2017-08-28 | 2019-08-27 | 2017-08-28..2018-02-27 by 2018-03-29, 2018-02-28..2018-08-27 by 2018-09-26, 2018-08-28..2019-08-27 by 2019-09-26
        """)
    void aFinancialYearIsDividedAsThePolicyCasesSay(LocalDate first, LocalDate last, String periods) {
        assertEquals(
                periods,
                new FilingPeriods(Rules.FILING)
                        .of(first, last).stream()
                                .map(p -> p.first() + ".." + p.last() + " by " + p.fileBy())
                                .collect(Collectors.joining(", ")));
    }

    @Test
    void pay19AYearThatBeganBeforeTheDutyHasNoPeriods() {
        FilingPeriods periods = new FilingPeriods(Rules.FILING);
        assertEquals(List.of(), periods.of(LocalDate.parse("2017-04-05"), LocalDate.parse("2018-04-04")));
        assertEquals(
                2,
                periods.of(LocalDate.parse("2017-04-06"), LocalDate.parse("2018-04-05"))
                        .size());
        assertThrows(
                IllegalArgumentException.class,
                () -> periods.of(LocalDate.parse("2018-02-01"), LocalDate.parse("2018-01-31")));
    }
}
