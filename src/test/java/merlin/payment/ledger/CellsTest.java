package merlin.payment.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {
    @ParameterizedTest(name = "PAY-23: {0} read as {1} is {2}")
    @CsvSource({
        "2026-03-02, ISO_ONLY, 2026-03-02",
        "2026-03-02T14:05:00, ISO_ONLY, 2026-03-02",
        "2026-03-02 23:59, ISO_ONLY, 2026-03-02",
        "2026/3/2, ISO_ONLY, 2026-03-02",
        "2/3/2026, DAY_FIRST, 2026-03-02",
        "2/3/2026, MONTH_FIRST, 2026-02-03",
        "02.03.2026, DAY_FIRST, 2026-03-02",
        "2-3-26, DAY_FIRST, 2026-03-02",
        "1/26/2013, MONTH_FIRST, 2013-01-26",
        "2 Mar 2026, ISO_ONLY, 2026-03-02",
        "02-MAR-26, MONTH_FIRST, 2026-03-02",
        "2 March 2026, ISO_ONLY, 2026-03-02",
        "25/3/2026, ISO_ONLY, 2026-03-25",
        "3/25/2026, ISO_ONLY, 2026-03-25",
        "5/5/2026, ISO_ONLY, 2026-05-05",
        "2024-02-29, ISO_ONLY, 2024-02-29",
        "2000-02-29, ISO_ONLY, 2000-02-29"
    })
    void aDateIsRead(String text, DateOrder order, LocalDate date) {
        assertEquals(date.toEpochDay(), day(text, order));
    }

    @ParameterizedTest(name = "PAY-23: {0} is no date")
    @ValueSource(
            strings = {
                "2026-02-30",
                "2025-02-29",
                "1900-02-29",
                "2026-13-01",
                "2026-00-10",
                "31/4/2026",
                "2026-3",
                "yesterday",
                "12/2026",
                "1/2/3/2026",
                "2026-03-02x",
                "20260302",
                "2 Mai 2026",
                "2/3/126",
                "111/3/2026",
                "9999-01-01",
                "-"
            })
    void whatIsNoDateIsRefused(String text) {
        assertEquals(Cells.NO_DAY, day(text, DateOrder.DAY_FIRST));
    }

    @Test
    void pay23ADateThatCanBeReadTwoWaysIsNotGuessed() {
        assertEquals(Cells.TWO_DAYS, day("3/4/2026", DateOrder.ISO_ONLY));
    }

    @Test
    void everyDayOfThreeHundredYearsIsTheOneOfTheCalendar() {
        for (LocalDate day = LocalDate.of(1900, 1, 1); day.getYear() < 2200; day = day.plusDays(1)) {
            assertEquals(day.toEpochDay(), day(day.toString(), DateOrder.ISO_ONLY));
        }
    }

    @ParameterizedTest(name = "PAY-24: {0} is {1} pence")
    @CsvSource(
            delimiter = ';',
            value = {
                "363.47; 36347",
                "0; 0",
                "0.00; 0",
                "12; 1200",
                "12.5; 1250",
                "12.50; 1250",
                "12.5000; 1250",
                ".5; 50",
                "5.; 500",
                "1,234.50; 123450",
                "1,234,567.89; 123456789",
                "1234567; 123456700",
                "£1,234.50; 123450",
                "£ 5; 500",
                "-12.00; -1200",
                "12.00-; -1200",
                "(12.00); -1200",
                "-£3.10; -310",
                "£-3.10; -310",
                "+7; 700",
                "99999999999999.99; 9999999999999999"
            })
    void anAmountIsRead(String text, long pence) {
        assertEquals(pence, pence(text, StandardCharsets.UTF_8));
        assertEquals(pence, pence(text, Charset.forName(Layout.WINDOWS)));
    }

    @ParameterizedTest(name = "PAY-24: {0} is no amount")
    @ValueSource(
            strings = {
                "",
                "-",
                "£",
                ".",
                "abc",
                "1 234",
                "12.3.4",
                "1,",
                ",5",
                "1e5",
                "999999999999999",
                "0x1",
                "12p",
                "()"
            })
    void whatIsNoAmountIsRefused(String text) {
        assertTrue(pence(text, StandardCharsets.UTF_8) <= Cells.UNCLEAR_AMOUNT, text);
    }

    @ParameterizedTest(name = "PAY-24: {0} is not rounded or guessed")
    @ValueSource(strings = {"12.345", "1234,56", "1.234,56", "12,34.00"})
    void partsOfAPennyAndDecimalCommasAreUnclear(String text) {
        assertEquals(Cells.UNCLEAR_AMOUNT, pence(text, StandardCharsets.UTF_8));
    }

    @ParameterizedTest(name = "{0} says {1}")
    @CsvSource({"Yes, 1", "TRUE, 1", "y, 1", "1, 1", "no, 0", "False, 0", "N, 0", "0, 0", "maybe, -1", "ja, -1"})
    void yesAndNoAreRead(String text, int answer) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertEquals(answer, Cells.yesNo(bytes, 0, bytes.length));
    }

    @ParameterizedTest(name = "--date-format {0} means {1}")
    @CsvSource({
        "D/M/Y, DAY_FIRST",
        "dd/MM/yyyy, DAY_FIRST",
        "M/D/YYYY, MONTH_FIRST",
        "m/d/y, MONTH_FIRST",
        "Y-M-D, ISO_ONLY",
        "yyyy-MM-dd, ISO_ONLY"
    })
    void aPatternNamesTheOrder(String pattern, DateOrder order) {
        assertEquals(Optional.of(order), DateOrder.of(pattern));
        assertEquals(Optional.empty(), DateOrder.of("european"));
    }

    private static int day(String text, DateOrder order) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return Cells.day(bytes, 0, bytes.length, order);
    }

    private static long pence(String text, Charset charset) {
        byte[] bytes = text.getBytes(charset);
        return Cells.pence(bytes, 0, bytes.length);
    }
}
