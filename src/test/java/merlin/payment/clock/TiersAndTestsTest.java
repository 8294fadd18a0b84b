package merlin.payment.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import merlin.criteria.Fraction;
import merlin.payment.clock.BidTest.HalfYearFigures;
import merlin.payment.clock.BidTest.Verdict;
import merlin.payment.clock.FairPaymentCode.Counts;
import merlin.payment.clock.FairPaymentCode.Tier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** PAY-9 rounding for display, PAY-20 Fair Payment Code, PAY-21 bid-stage test. */
class TiersAndTestsTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    @ParameterizedTest(name = "PAY-9: {0} of {1} reaches 95 percent: {2}; shown as {3} and {4}")
    @CsvSource({
        "9500, 10000, true, 95.00, 95",
        "9499, 10000, false, 94.99, 95",
        "9496, 10000, false, 94.96, 95",
        "945, 1000, false, 94.50, 95",
        "19, 20, true, 95.00, 95",
        "1, 3, false, 33.33, 33",
        "2, 3, false, 66.67, 67",
        "0, 7, false, 0.00, 0",
        "7, 7, true, 100.00, 100"
    })
    void thresholdsLookAtTheExactFraction(long part, long whole, boolean reached, BigDecimal two, int rounded) {
        Share share = new Share(part, whole);
        assertEquals(reached, share.atLeast(BigDecimal.valueOf(95)));
        assertEquals(two, share.shown(2));
        assertEquals(rounded, WholePercents.of(share));
    }

    @ParameterizedTest(name = "PAY-9: bands of {0} are shown as {1}")
    @CsvSource({
        "1 1 1, 34 33 33",
        "2 1 0, 67 33 0",
        "1 1 4, 17 17 66",
        "995 4 1, 100 0 0",
        "90 6 4, 90 6 4",
        "0 0 5, 0 0 100",
        "1 1 1 1 1 1, 17 17 17 17 16 16"
    })
    void bandsAddUpToAHundredByLargestRemainder(String counts, String percents) {
        List<Long> given = Arrays.stream(counts.split(" ")).map(Long::valueOf).toList();
        assertEquals(
                percents,
                WholePercents.ofBands(given).stream().map(String::valueOf).collect(Collectors.joining(" ")));
        assertEquals(
                WholePercents.ofBands(given),
                WholePercents.ofAmounts(given.stream()
                        .map(n -> new BigDecimal(n).movePointLeft(2))
                        .toList()));
    }

    @Test
    void pay9NothingIsDividedIntoNothing() {
        assertEquals(List.of(), WholePercents.ofBands(List.of(0L, 0L, 0L)));
        assertThrows(IllegalArgumentException.class, () -> WholePercents.ofBands(List.of(-1L, 2L)));
    }

    @ParameterizedTest(
            name =
                    "PAY-20: {0} invoices, {1} by day 30, {2} by day 60, small firms {4} of {3} by day 30: {5}; for {6}: {7}")
    @CsvSource({
        // 94.96 percent is not 95 percent.
        "10000, 9500, 9500, 0, 0, GOLD,,",
        "10000, 9496, 9600, 0, 0, BRONZE, GOLD, 4 of 10000 ALL_WITHIN_30",
        "10000, 9000, 9496, 400, 399, NONE, BRONZE, 4 of 10000 ALL_WITHIN_60",
        "10000, 9000, 9500, 400, 380, SILVER, GOLD, 500 of 10000 ALL_WITHIN_30",
        "10000, 9000, 9500, 400, 379, BRONZE, SILVER, 1 of 400 SMALL_WITHIN_30",
        // No invoice of a small firm is not silver.
        "10000, 9000, 9500, 0, 0, BRONZE, GOLD, 500 of 10000 ALL_WITHIN_30",
        "1300, 1223, 1290, 100, 90, BRONZE, SILVER, 5 of 100 SMALL_WITHIN_30",
        "1300, 1223, 1290, 100, 96, SILVER, GOLD, 12 of 1300 ALL_WITHIN_30",
        // Gold asks nothing of its own of small firms.
        "1000, 950, 950, 50, 0, GOLD,,",
        "1, 0, 0, 1, 0, NONE, BRONZE, 1 of 1 ALL_WITHIN_60"
    })
    void theTierFollowsTheExactCountsAndTellsWhatIsMissing(
            long all, long within30, long within60, long small, long small30, Tier tier, Tier next, String missing) {
        FairPaymentCode code = FairPaymentCode.of(
                        new Counts(all, within30, within60, small, small30), TODAY, Rules.CODE)
                .orElseThrow();
        assertEquals(tier, code.tier());
        assertEquals(Optional.ofNullable(next), code.next());
        assertEquals(
                missing == null ? List.of() : List.of(missing),
                code.missing().stream()
                        .map(m -> m.invoices() + " of " + m.whole() + " " + m.measure())
                        .toList());
    }

    @Test
    void pay20NothingPaidOrNoCodeYetIsNoTier() {
        assertEquals(Optional.empty(), FairPaymentCode.of(new Counts(0, 0, 0, 0, 0), TODAY, Rules.CODE));
        assertEquals(
                Optional.empty(),
                FairPaymentCode.of(new Counts(1, 1, 1, 0, 0), LocalDate.parse("2024-12-01"), Rules.CODE));
        assertThrows(IllegalArgumentException.class, () -> new Counts(1, 1, 0, 0, 0));
    }

    @ParameterizedTest(
            name =
                    "PAY-21: advertised {0}, {1} of 1000 by day 60, average {2}, plan complete {3}: {4} and {5}, in all {6}")
    @CsvSource({
        "2025-10-01, 950, 45, false, PASS, PASS, PASS",
        "2025-10-01, 950, 45.01, false, PASS, FAIL, FAIL",
        "2025-09-30, 950, 55, false, PASS, PASS, PASS",
        "2025-10-01, 950, 55, false, PASS, FAIL, FAIL",
        "2025-10-01, 949, 30, true, CONDITIONAL, PASS, CONDITIONAL",
        "2025-10-01, 949, 30, false, FAIL, PASS, FAIL",
        "2025-10-01, 900, 30, true, CONDITIONAL, PASS, CONDITIONAL",
        "2025-10-01, 899, 30, true, FAIL, PASS, FAIL"
    })
    void theThresholdsAreThoseOfTheDayOfAdvertising(
            LocalDate advertised,
            long within60,
            BigDecimal average,
            boolean plan,
            Verdict share,
            Verdict mean,
            Verdict all) {
        var result = test(advertised)
                .of(List.of(halfYear("2026-03-31", within60, average)), plan)
                .orElseThrow();
        assertEquals(share, result.within60());
        assertEquals(mean, result.average());
        assertEquals(all, result.verdict());
    }

    @Test
    void pay21TheTwoQuestionsMayBeMetInDifferentHalfYears() {
        var result = test(TODAY)
                .of(
                        List.of(
                                halfYear("2026-03-31", 960, new BigDecimal("50")),
                                halfYear("2026-09-30", 890, new BigDecimal("40"))),
                        false)
                .orElseThrow();
        assertEquals(Verdict.PASS, result.verdict());
        assertEquals(
                List.of("FAIL PASS", "PASS FAIL"),
                result.halfYears().stream()
                        .map(h -> h.within60() + " " + h.average())
                        .toList());
    }

    @Test
    void pay21OnlyTheLastTwoHalfYearsCount() {
        var result = test(TODAY)
                .of(
                        List.of(
                                halfYear("2025-09-30", 1000, new BigDecimal("10")),
                                halfYear("2026-03-31", 800, new BigDecimal("50")),
                                halfYear("2026-09-30", 920, new BigDecimal("46"))),
                        false)
                .orElseThrow();
        assertEquals(Verdict.FAIL, result.verdict());
        assertTrue(result.planWouldHelp());
        assertEquals(2, result.halfYears().size());
    }

    @Test
    void pay21WithoutAPaymentOrBeforeTheRuleThereIsNothingToJudge() {
        assertEquals(Optional.empty(), test(TODAY).of(List.of(), true));
        assertEquals(Optional.empty(), BidTest.advertisedOn(LocalDate.parse("2024-03-31"), Rules.BID));
        assertFalse(test(TODAY)
                .of(List.of(halfYear("2026-09-30", 800, BigDecimal.TEN)), true)
                .orElseThrow()
                .planWouldHelp());
    }

    private static BidTest test(LocalDate advertised) {
        return BidTest.advertisedOn(advertised, Rules.BID).orElseThrow();
    }

    private static HalfYearFigures halfYear(String last, long within60, BigDecimal average) {
        LocalDate end = LocalDate.parse(last);
        Fraction mean = Fraction.of(average.movePointRight(2).longValueExact(), 100);
        return new HalfYearFigures(end.minusMonths(6).plusDays(1), end, new Share(within60, 1000), mean);
    }
}
