package merlin.payment.statutory;

import static merlin.payment.invoice.AnInvoice.receivedOn;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import merlin.payment.clock.BidTest.Verdict;
import merlin.payment.clock.FairPaymentCode.Tier;
import merlin.payment.clock.NoticePeriods;
import merlin.payment.clock.Rules;
import merlin.payment.clock.Share;
import merlin.payment.invoice.Supplier.Size;
import merlin.payment.metrics.PaymentMetrics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** PAY-18 notice, PAY-19 payment-practices report, PAY-20 Fair Payment Code, PAY-21 bid-stage test, from a ledger's figures. */
class StatutoryTest {
    private static final NoticePeriods PERIODS = new NoticePeriods(Rules.NOTICE);

    private static ComplianceNotice notice(PaymentMetrics figures) {
        return ComplianceNotice.of(figures, PERIODS).orElseThrow();
    }

    @Test
    void pay18TheNoticeHoldsWhatRegulation38AsksFor() {
        ComplianceNotice notice = notice(AHalfYear.winter()
                .paid(6, 30)
                .paid(2, 31)
                .paid(1, 60)
                .paid(1, 61)
                .and(receivedOn("2026-02-20").dueOn("2026-03-31")) // became payable and was not paid within the period
                .and(receivedOn("2026-03-20").dueOn("2026-04-01")) // becomes payable in the next
                .figures());
        assertEquals(LocalDate.of(2025, 10, 1), notice.period().first());
        assertEquals(LocalDate.of(2026, 4, 29), notice.period().deadline());
        assertEquals(10, notice.payments());
        assertEquals(Optional.of(new BigDecimal("36.300000")), notice.averageDays());
        assertEquals(List.of(6L, 3L, 1L), notice.bands());
        assertEquals(List.of(60, 30, 10), notice.bandPercents());
        assertEquals(Optional.of(new Share(1, 11)), notice.unpaid());
        assertEquals(new BigDecimal("1000.00"), notice.unpaidValue());
        assertEquals(new BigDecimal("11000.00"), notice.payableValue());
        assertTrue(notice.owed());
    }

    @Test
    void pay18NothingPaidAndNothingDueIsNoNotice() {
        ComplianceNotice nothing = notice(AHalfYear.winter().figures());
        assertFalse(nothing.owed());
        assertEquals(Optional.empty(), nothing.averageDays());
        assertEquals(List.of(), nothing.bandPercents());
        assertEquals(Optional.empty(), nothing.unpaid());
        ComplianceNotice onlyDue = notice(AHalfYear.winter()
                .and(receivedOn("2026-02-20").dueOn("2026-03-01"))
                .figures());
        assertTrue(onlyDue.owed());
        assertEquals(Optional.empty(), onlyDue.averageDays());
    }

    @ParameterizedTest(name = "PAY-18: figures of {0} to {1} are a notice: {2}")
    @CsvSource({
        "2025-10-01, 2026-03-31, true",
        "2026-04-01, 2026-09-30, true",
        "2025-04-01, 2025-09-30, false", // before the first period
        "2026-01-01, 2026-06-30, false",
        "2026-03-01, 2026-03-31, false"
    })
    void onlyReportingPeriodsHaveANotice(String from, String to, boolean is) {
        assertEquals(
                is,
                ComplianceNotice.of(AHalfYear.of(from, to).paid(1, 3).figures(), PERIODS)
                        .isPresent());
    }

    @ParameterizedTest(name = "PAY-19: {0}, {1}, {2} invoices by band are written {3}")
    @CsvSource({
        "995, 4, 1, 100 0 0", // three rounded percentages would add up to 100 here too
        "1, 1, 1, 34 33 33", // rounded half up they would add up to 99
        "945, 5, 50, 95 0 5", // 94.5, 0.5, 5.0: half up they would add up to 101; of equal remainders the first
        "0, 0, 3, 0 0 100"
    })
    void wholePercentsAddUpToAHundred(long first, long second, long third, String written) {
        PracticesReport report = report(AHalfYear.winter()
                .paid(first, 30)
                .paid(second, 60)
                .paid(third, 61)
                .figures());
        assertEquals(
                written,
                report.values().get(PracticesColumn.PERCENT_WITHIN_30) + " "
                        + report.values().get(PracticesColumn.PERCENT_31_TO_60) + " "
                        + report.values().get(PracticesColumn.PERCENT_OVER_60));
    }

    private static PracticesReport report(PaymentMetrics figures) {
        return PracticesReport.of("Northgate Ltd", "00123456", figures, Rules.FILING);
    }

    @Test
    void pay19TheReportHasWhatALedgerKnowsAndNamesTheRest() {
        PracticesReport report = report(AHalfYear.winter()
                .paid(3, 30)
                .paid(1, 32)
                .and(receivedOn("2026-01-05").dueOn("2026-02-04").disputed("2026-01-08", null, null))
                .and(receivedOn("2026-01-05").dueOn("2026-02-04").paidOn("2026-02-05"))
                .figures());
        assertEquals(Optional.of(LocalDate.of(2026, 4, 30)), report.fileBy());
        assertEquals(Optional.of("2025-10-01"), report.value(PracticesColumn.FROM));
        assertEquals(Optional.of("00123456"), report.value(PracticesColumn.COMPANY_NUMBER));
        assertEquals(Optional.of("True"), report.value(PracticesColumn.PAYMENTS_MADE));
        assertEquals(Optional.of("31"), report.value(PracticesColumn.AVERAGE_DAYS)); // 30.6
        assertEquals(Optional.of("3000.00"), report.value(PracticesColumn.VALUE_WITHIN_30));
        assertEquals(Optional.of("2000.00"), report.value(PracticesColumn.VALUE_31_TO_60));
        assertEquals(Optional.of("0.00"), report.value(PracticesColumn.VALUE_OVER_60));
        assertEquals(Optional.of("50"), report.value(PracticesColumn.PERCENT_LATE)); // 3 of 6
        assertEquals(Optional.of("33"), report.value(PracticesColumn.PERCENT_DISPUTED)); // 1 of these 3
        assertEquals(Optional.of("3000.00"), report.value(PracticesColumn.VALUE_LATE));
        assertTrue(report.notKnown()
                .containsAll(List.of(
                        PracticesColumn.TERMS,
                        PracticesColumn.SHORTEST_TERMS,
                        PracticesColumn.DISPUTES,
                        PracticesColumn.CODES,
                        PracticesColumn.CHAIN_FINANCE,
                        PracticesColumn.URL)));
        assertEquals(52, report.values().size() + report.notKnown().size());
    }

    @Test
    void pay19NothingPaidIsEmptyAndNotNought() {
        PracticesReport nothing = report(AHalfYear.winter().figures());
        assertEquals(Optional.of("False"), nothing.value(PracticesColumn.PAYMENTS_MADE));
        for (PracticesColumn column : List.of(
                PracticesColumn.AVERAGE_DAYS,
                PracticesColumn.PERCENT_WITHIN_30,
                PracticesColumn.VALUE_WITHIN_30,
                PracticesColumn.PERCENT_LATE,
                PracticesColumn.PERCENT_DISPUTED)) assertEquals(Optional.empty(), nothing.value(column));
    }

    @Test
    void pay19TheFileHasTheExportsHeaderAndOneRow() {
        String csv = new String(report(AHalfYear.winter().paid(2, 10).figures()).csv(), StandardCharsets.UTF_8);
        List<String> lines = csv.lines().toList();
        assertEquals(2, lines.size());
        assertTrue(lines.get(0).startsWith("Report Id,Policy Regime,Financial period start date,Start date,End date,"));
        assertTrue(lines.get(0).endsWith(",URL"));
        assertTrue(lines.get(1).startsWith(",,,2025-10-01,2026-03-31,,Northgate Ltd,00123456,,True,,,10,2000.00,"));
    }

    @ParameterizedTest(name = "PAY-19: the header {0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            End date                                        | TO
            end  DATE                                       | TO
            Payments made in reporting period               | PAYMENTS_MADE
            Payments made in the reporting period           | PAYMENTS_MADE
            Payments made                                   | PAYMENTS_MADE
            % Invoices not paid within agreed terms         | PERCENT_LATE
            Something else                                  |
            """)
    void columnsAreFoundByName(String header, PracticesColumn column) {
        assertEquals(Optional.ofNullable(column), PracticesColumn.titled(header));
    }

    @ParameterizedTest(name = "PAY-20: {0} of 10000 in days 1-30, {1} in days 31-60, small firms {2} of {3}: {4}")
    @CsvSource({
        "9500, 0, 0, 0, GOLD", // 95.00 percent
        "9496, 104, 0, 0, BRONZE", // 94.96 percent is not 95 percent
        "9000, 496, 399, 400, NONE", // 94.96 percent by day 60
        "9000, 500, 380, 400, SILVER", // 95.00 percent of small firms
        "9000, 500, 379, 400, BRONZE", // 94.75 percent of small firms
        "9000, 500, 0, 0, BRONZE" // nobody small
    })
    void theCodesTierComesFromExactCounts(long within30, long within60, long small30, long small, Tier tier) {
        AHalfYear half = AHalfYear.winter()
                .paid(small30, 30, Size.SMALL)
                .paid(small - small30, 31, Size.MICRO)
                .paid(within30 - small30, 30)
                .paid(within60 - (small - small30), 60)
                .paid(10000 - within30 - within60, 61);
        assertEquals(
                tier, CodeAndBid.code(half.figures(), Rules.CODE).orElseThrow().tier());
    }

    @ParameterizedTest(name = "PAY-21: advertised {0}, {1} of 10000 by day 60, plan {2}: {3}, average {4}")
    @CsvSource({
        "2026-04-01, 9500, false, PASS, PASS",
        "2026-04-01, 9496, false, FAIL, PASS",
        "2026-04-01, 9496, true, CONDITIONAL, PASS",
        "2026-04-01, 9000, true, CONDITIONAL, PASS",
        "2026-04-01, 8999, true, FAIL, PASS"
    })
    void theBidTestTakesExactCounts(LocalDate day, long within60, boolean plan, Verdict share, Verdict average) {
        var half =
                AHalfYear.winter().paid(within60, 20).paid(10000 - within60, 61).figures();
        var result = CodeAndBid.bid(List.of(half), day, plan, Rules.BID).orElseThrow();
        assertEquals(share, result.within60());
        assertEquals(average, result.average());
    }

    @ParameterizedTest(name = "PAY-21: an average of {0} days for a procurement advertised on {1}: {2}")
    @CsvSource({"45, 2025-10-01, PASS", "55, 2025-09-30, PASS", "55, 2025-10-01, FAIL", "56, 2025-09-30, FAIL"})
    void theAverageThatIsEnoughGoesByTheDayOfAdvertising(int days, LocalDate day, Verdict verdict) {
        var half = AHalfYear.of("2025-01-01", "2025-06-30").paid(4, days).figures();
        assertEquals(
                verdict,
                CodeAndBid.bid(List.of(half), day, false, Rules.BID)
                        .orElseThrow()
                        .average());
    }

    @Test
    void pay21AnAverageAHairAboveTheLimitIsAboveIt() {
        var half = AHalfYear.winter().paid(9999, 45).paid(1, 46).figures();
        assertEquals(
                Verdict.FAIL,
                CodeAndBid.bid(List.of(half), LocalDate.of(2026, 4, 1), false, Rules.BID)
                        .orElseThrow()
                        .average());
    }

    @Test
    void pay21OneOfTheLastTwoHalfYearsIsEnoughAndARunningOneIsNotLookedAt() {
        PaymentMetrics old =
                AHalfYear.of("2025-04-01", "2025-09-30").paid(4, 20).figures();
        PaymentMetrics bad = AHalfYear.winter().paid(4, 70).figures();
        PaymentMetrics later =
                AHalfYear.of("2026-04-01", "2026-09-30").paid(4, 70).figures();
        LocalDate spring = LocalDate.of(2026, 4, 1);
        LocalDate autumn = LocalDate.of(2026, 10, 1);
        assertEquals(
                Verdict.PASS,
                CodeAndBid.bid(List.of(old, bad, later), spring, false, Rules.BID)
                        .orElseThrow()
                        .verdict());
        assertEquals(
                Verdict.FAIL,
                CodeAndBid.bid(List.of(old, bad, later), autumn, false, Rules.BID)
                        .orElseThrow()
                        .verdict());
        PaymentMetrics nil = AHalfYear.winter().figures();
        assertEquals(Optional.empty(), CodeAndBid.bid(List.of(nil), spring, false, Rules.BID));
    }
}
