package merlin.payment.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import merlin.payment.clock.DaysToPay.Band;
import merlin.payment.clock.DaysToPay.Bands;
import merlin.payment.clock.LawClock.NotComputed;
import merlin.payment.clock.LawClock.Reason;
import merlin.payment.clock.LawClock.Runs;
import merlin.payment.clock.PaymentTerms.ContractLaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** PAY-1 and PAY-2: two clocks that differ by one day, side by side. */
class ClocksTest {
    private static final Bands BANDS = Bands.on(LocalDate.parse("2026-03-31"), Rules.PUBLIC);

    @ParameterizedTest(
            name = "PAY-1, PAY-2: received {0}, due {1}: the law''s last good day is {2}, days 1-30 end on {3}")
    @CsvSource({
        // The specification's own example: a Monday; then a Tuesday and a Wednesday.
        "2026-03-02,, 2026-03-31, 2026-04-01",
        // Due on the invoice: counts only when it is later than receipt; the statistics look at receipt alone.
        "2026-03-02, 2026-03-01, 2026-03-31, 2026-04-01",
        "2026-03-02, 2026-03-02, 2026-03-31, 2026-04-01",
        "2026-03-02, 2026-03-16, 2026-04-14, 2026-04-01",
        // Weekends and holidays are days like others: the last good day is a Sunday, then Good Friday and Christmas
        // Day.
        "2026-02-28,, 2026-03-29, 2026-03-30",
        "2026-03-05,, 2026-04-03, 2026-04-04",
        "2026-11-26,, 2026-12-25, 2026-12-26",
        // Over the end of February, without and with its 29th, and over the end of a year.
        "2027-01-31,, 2027-03-01, 2027-03-02",
        "2028-01-31,, 2028-02-29, 2028-03-01",
        "2028-02-29,, 2028-03-29, 2028-03-30",
        "2026-12-15,, 2027-01-13, 2027-01-14",
        // The first day of the Act.
        "2025-02-24,, 2025-03-25, 2025-03-26"
    })
    void theTwoClocksDifferByOneDay(LocalDate received, LocalDate due, LocalDate lastGoodDay, LocalDate firstBandEnds) {
        Runs law = law(received, due);
        assertEquals(lastGoodDay, law.lastGoodDay());
        assertTrue(law.onTime(lastGoodDay));
        assertFalse(law.onTime(lastGoodDay.plusDays(1)));
        assertEquals(firstBandEnds, BANDS.firstBandEnds(received));
        assertEquals(Band.FIRST, BANDS.of(DaysToPay.between(received, firstBandEnds)));
        assertEquals(Band.SECOND, BANDS.of(DaysToPay.between(received, firstBandEnds.plusDays(1))));
    }

    @ParameterizedTest(name = "PAY-1: received 2 March 2026 and paid {0}: {1} days late under the law")
    @CsvSource({"2026-03-01, 0", "2026-03-31, 0", "2026-04-01, 1", "2026-04-02, 2", "2027-03-31, 365"})
    void daysLateCountFromTheLastGoodDay(LocalDate paid, long late) {
        assertEquals(late, law(LocalDate.parse("2026-03-02"), null).daysLate(paid));
    }

    @Test
    void pay1OnDay30ThePaymentIsInTheFirstBandAndADayLateUnderTheAct() {
        LocalDate received = LocalDate.parse("2026-03-02");
        LocalDate paid = LocalDate.parse("2026-04-01");
        assertEquals(1, law(received, null).daysLate(paid));
        assertEquals("days 1-30", BANDS.words(BANDS.of(DaysToPay.between(received, paid))));
    }

    @ParameterizedTest(name = "PAY-1: {0}, received {1}: not computed, {2}")
    @CsvSource({
        "REGULATIONS_2015, 2026-03-02, REGULATIONS_2015",
        "NO_PUBLIC_CONTRACT, 2026-03-02, NO_PUBLIC_CONTRACT",
        "PROCUREMENT_ACT_2023, 2025-02-23, BEFORE_THE_ACT"
    })
    void whereTheLawsClockCannotBeReadTheReasonIsTold(ContractLaw law, LocalDate received, Reason reason) {
        LawClock clock = LawClock.of(law, received, Optional.empty(), Rules.PUBLIC);
        assertEquals(new NotComputed(reason), clock);
        assertEquals(Optional.empty(), clock.running());
    }

    @ParameterizedTest(name = "PAY-1: a public contract whose procurement began on {0} falls under {1}")
    @CsvSource({"2025-02-23, REGULATIONS_2015", "2025-02-24, PROCUREMENT_ACT_2023"})
    void theLawOfAContractIsTheOneOfItsProcurement(LocalDate began, ContractLaw law) {
        assertEquals(law, PaymentTerms.lawOfPublicContract(began, Rules.PUBLIC));
    }

    @ParameterizedTest(name = "PAY-2: paid {0} days after receipt: {1}, counted as {2}")
    @CsvSource({
        "-3, FIRST, 0, days 1-30",
        "0, FIRST, 0, days 1-30",
        "1, FIRST, 1, days 1-30",
        "30, FIRST, 30, days 1-30",
        "31, SECOND, 31, days 31-60",
        "60, SECOND, 60, days 31-60",
        "61, LATER, 61, day 61 or later",
        "900, LATER, 900, day 61 or later"
    })
    void everyNumberOfDaysHasItsBand(long days, Band band, long counted, String words) {
        LocalDate received = LocalDate.parse("2026-03-02");
        DaysToPay toPay = DaysToPay.between(received, received.plusDays(days));
        assertEquals(days, toPay.raw());
        assertEquals(counted, toPay.counted());
        assertEquals(band, BANDS.of(toPay));
        assertEquals(words, BANDS.words(band));
    }

    @ParameterizedTest(name = "PAY-1: what arrives at {0} arrived on {1}, the day in London")
    @CsvSource({
        "2026-03-02T23:59:59Z, 2026-03-02",
        "2026-03-03T00:00:00Z, 2026-03-03",
        // Summer time: midnight in London is 23:00 UTC.
        "2026-06-01T22:59:59Z, 2026-06-01",
        "2026-06-01T23:00:00Z, 2026-06-02",
        "2026-06-02T17:45:00Z, 2026-06-02"
    })
    void theDayOfAMomentIsTheDayInLondon(Instant moment, LocalDate day) {
        assertEquals(day, LawClock.dayOf(moment));
    }

    private static Runs law(LocalDate received, LocalDate due) {
        return (Runs) LawClock.of(ContractLaw.PROCUREMENT_ACT_2023, received, Optional.ofNullable(due), Rules.PUBLIC);
    }
}
