package merlin.payment.metrics;

import static merlin.payment.invoice.AnInvoice.receivedOn;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import merlin.payment.invoice.AnInvoice;
import merlin.payment.invoice.Invoice;
import merlin.payment.invoice.Supplier;
import merlin.payment.metrics.PaymentMetrics.LateRates;
import merlin.payment.metrics.PaymentMetrics.Share;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The edge cases of metric definitions, one by one; figures are for 1 October 2025 to 31 March 2026. */
class TallyTest {
    private static final Thresholds THIRTY_DAYS = new Thresholds(29, 30, 60, 30, 7);
    private static final ReportingPeriod WINTER =
            new ReportingPeriod(LocalDate.of(2025, 10, 1), LocalDate.of(2026, 3, 31));
    private static final LateRates RATES = new LateRates(
            half -> Optional.of(new BigDecimal("12.00")),
            List.of(BigDecimal.valueOf(40), BigDecimal.valueOf(70), BigDecimal.valueOf(100)),
            365);

    private static PaymentMetrics of(AnInvoice... invoices) {
        Tally tally = new Tally(WINTER, THIRTY_DAYS);
        for (AnInvoice invoice : invoices) tally.accept(invoice.build());
        return PaymentMetrics.of(tally, RATES);
    }

    @ParameterizedTest(name = "PAY-1, PAY-2: received {0}, paid {1}: band {2}, on time by the law: {3}")
    @CsvSource({
        "2026-01-05, 2026-01-05, 1, true", // paid on the day of receipt
        "2026-01-05, 2026-02-03, 1, true", // the law's last good day: 5 January is day 1
        "2026-01-05, 2026-02-04, 1, false", // day 30 of the statistics, one day late by the law
        "2026-01-05, 2026-02-05, 2, false",
        "2026-01-05, 2026-03-06, 2, false",
        "2026-01-05, 2026-03-07, 3, false",
        "2025-12-31, 2026-01-01, 1, true" // over New Year
    })
    void theTwoClocksDifferByADay(String received, String paid, int band, boolean onTime) {
        PaymentMetrics figures = of(receivedOn(received).paidOn(paid));
        assertEquals(band == 1 ? 1 : 0, figures.bands().within30().count());
        assertEquals(band == 2 ? 1 : 0, figures.bands().from31to60().count());
        assertEquals(band == 3 ? 1 : 0, figures.bands().over60().count());
        assertEquals(new Share(onTime ? 1 : 0, 1), figures.statutoryOnTime());
    }

    @Test
    void pay2PaidBeforeReceiptCountsAsNoDays() {
        PaymentMetrics figures = of(receivedOn("2026-01-05").paidOn("2026-01-02"));
        assertEquals(new BigDecimal("0.000000"), figures.averageDays());
        assertEquals(1, figures.bands().within30().count());
        assertEquals(1, figures.apart().paidInAdvance());
    }

    @Test
    void pay3AnInvoicePaidInPartsIsOneUnitAndNotSettledBeforeItIsCovered() {
        PaymentMetrics figures = of(
                receivedOn("2026-01-05").amount("100.00").paid("99.99", "2026-01-10"),
                receivedOn("2026-01-05")
                        .amount("100.00")
                        .paid("50.00", "2026-01-10")
                        .paid("50.00", "2026-02-14"));
        assertEquals(1, figures.settled());
        assertEquals(40, figures.medianDays());
        assertEquals(1, figures.openAgeing().all());
    }

    @Test
    void pay15EachFigureTellsHowManySuppliersAreBehindIt() {
        PaymentMetrics figures = of(
                receivedOn("2026-01-05")
                        .from("A", Supplier.Size.SMALL)
                        .terms(30)
                        .paidOn("2026-01-20"),
                receivedOn("2026-01-05")
                        .from("A", Supplier.Size.SMALL)
                        .terms(30)
                        .paidOn("2026-03-20"),
                receivedOn("2026-01-05")
                        .from("B", Supplier.Size.LARGE)
                        .terms(30)
                        .paidOn("2026-02-01"),
                receivedOn("2026-03-20").from("C", Supplier.Size.LARGE).terms(30));
        assertEquals(3, figures.suppliers());
        assertEquals(new PaymentMetrics.Behind(2, 1, 2, 2, 1, 1), figures.behind());
    }

    @Test
    void pay2TheDistributionCountsEachInvoiceOnceAndKeepsTheExactMean() {
        PaymentMetrics figures = of(
                receivedOn("2026-01-05").paidOn("2026-01-02"),
                receivedOn("2026-01-05").paidOn("2026-02-04"),
                receivedOn("2026-01-05").paidOn("2026-02-05"),
                receivedOn("2025-10-05").paidOn("2026-02-05"));
        assertEquals(30 + 31 + 123, figures.distribution().totalDays());
        assertEquals(
                List.of(1L, 0L, 1L, 1L, 0L, 0L, 0L, 0L, 0L, 1L),
                figures.distribution().classes().stream()
                        .map(PaymentMetrics.DayClass::count)
                        .toList());
        assertEquals(
                new PaymentMetrics.DayClass(91, null, 1),
                figures.distribution().classes().get(9));
    }

    @Test
    void pay4WhatWasCreditedToNothingLeavesAllFigures() {
        PaymentMetrics figures = of(
                receivedOn("2026-01-05").amount("100.00").credited("100.00"),
                receivedOn("2026-01-05").amount("-100.00"),
                receivedOn("2026-01-05").amount("0.00"));
        assertEquals(0, figures.invoices());
        assertEquals(2, figures.apart().cancelled());
        assertEquals(1, figures.apart().creditNotes());
        assertEquals(new Share(0, 0), figures.statutoryOnTime());
    }

    @ParameterizedTest(name = "PAY-5: dispute upheld {0}: counted by the law {1}, late and disputed {2}")
    @CsvSource(
            nullValues = "open",
            value = {"open, 0, 1", "true, 0, 1", "false, 1, 1"})
    void onlyADisputeThatCameToNothingStaysInTheLawsFigure(Boolean upheld, long of, long late) {
        PaymentMetrics figures =
                of(receivedOn("2025-11-03").paidOn("2026-02-20").disputed("2025-11-05", null, upheld));
        assertEquals(of, figures.statutoryOnTime().of());
        assertEquals(new Share(late, 1), figures.lateDisputed());
        assertEquals(1, figures.bands().over60().count(), "in the bands it is late all the same");
    }

    @ParameterizedTest(name = "PAY-5: received 3 November, told {0}: without undue delay {1}")
    @CsvSource({"2025-11-10, true", "2025-11-11, false"})
    void aDisputeIsToldWithinSevenDays(String told, boolean soon) {
        PaymentMetrics figures = of(receivedOn("2025-11-03").disputed(told, null, null));
        assertEquals(soon ? 0 : 1, figures.disputesToldLate());
    }

    @Test
    void pay6WhatHasNoDayOfReceiptIsCountedAsEstimated() {
        assertEquals(
                1,
                of(receivedOn("2026-01-05").estimated().paidOn("2026-01-20"))
                        .apart()
                        .receiptEstimated());
    }

    @Test
    void pay7WhoNeverPaysHasNoAverageAndShowsInWhatIsOpen() {
        PaymentMetrics figures =
                of(receivedOn("2025-10-10"), receivedOn("2025-10-10").number("INV-2"));
        assertNull(figures.averageDays());
        assertNull(figures.medianDays());
        assertEquals(new Share(0, 2), figures.statutoryOnTime());
        assertEquals(2, figures.openAgeing().over90().count());
    }

    @ParameterizedTest(name = "PAY-8: days 1 to {0}: median {1}, 80th {2}, 95th {3}")
    @CsvSource({
        "1, 1, 1, 1",
        "2, 1, 2, 2",
        "4, 2, 4, 4",
        "5, 3, 4, 5",
        "10, 5, 8, 10",
        "20, 10, 16, 19",
        "100, 50, 80, 95"
    })
    void percentilesAreDaysThatReallyOccurred(int longest, int median, int p80, int p95) {
        Tally tally = new Tally(WINTER, THIRTY_DAYS);
        LocalDate received = LocalDate.of(2025, 10, 1);
        for (int days = 1; days <= longest; days++) {
            tally.accept(receivedOn(received.toString())
                    .paidOn(received.plusDays(days).toString())
                    .build());
        }
        PaymentMetrics figures = PaymentMetrics.of(tally, RATES);
        assertEquals(List.of(median, p80, p95), List.of(figures.medianDays(), figures.p80Days(), figures.p95Days()));
    }

    @Test
    void pay10PaidInvoicesBelongToThePeriodOfTheirPaymentLateOnesToThatOfTheirDueDate() {
        PaymentMetrics figures = of(
                receivedOn("2025-08-01").dueOn("2025-08-31").paidOn("2025-10-02"),
                receivedOn("2026-03-01").dueOn("2026-03-31").paidOn("2026-04-02"),
                receivedOn("2026-03-20").dueOn("2026-04-19").paidOn("2026-04-20"));
        assertEquals(1, figures.settled(), "only the first was paid in the period");
        assertEquals(1, figures.lateTerms().of(), "only the second fell due in the period");
        assertEquals(1, figures.lateTerms().count());
        assertEquals(1, figures.unpaidAtEnd().count());
    }

    @ParameterizedTest(name = "PAY-11: due 2026-02-02, paid {0}: late {1}")
    @CsvSource({"2026-02-01, 0", "2026-02-02, 0", "2026-02-03, 1", ", 1"})
    void lateAgainstTermsIsNotSettledByTheDueDate(String paid, long late) {
        assertEquals(
                late,
                of(receivedOn("2026-01-05").dueOn("2026-02-02").paidOn(paid))
                        .lateTerms()
                        .count());
    }

    @Test
    void pay12RetentionIsReportedApartAndDoesNotMakeAnInvoiceLate() {
        PaymentMetrics figures = of(receivedOn("2026-01-05")
                .amount("100.00")
                .retained("5.00", "2027-01-05")
                .paid("95.00", "2026-01-20"));
        assertEquals(
                new PaymentMetrics.Amount(1, new BigDecimal("5.00")),
                figures.apart().retention());
        assertEquals(1, figures.settled());
    }

    @Test
    void pay13InvoicesInsideAGroupAreCountedApart() {
        PaymentMetrics figures = of(receivedOn("2026-01-05").intragroup().paidOn("2026-03-30"));
        assertEquals(0, figures.invoices());
        assertEquals(1, figures.apart().intragroup());
    }

    @ParameterizedTest(name = "PAY-14: received {0}, open on 31 March: {1}")
    @CsvSource({
        "2026-03-31, upTo30",
        "2026-03-01, upTo30",
        "2026-02-28, from31to60",
        "2026-01-30, from31to60",
        "2026-01-29, from61to90",
        "2025-12-31, from61to90",
        "2025-12-30, over90",
        "2026-04-01, none"
    })
    void whatIsOpenIsAgedFromTheClocksFirstDay(String received, String where) {
        PaymentMetrics.Ageing open = of(receivedOn(received)).openAgeing();
        assertEquals(where.equals("upTo30") ? 1 : 0, open.upTo30().count());
        assertEquals(where.equals("from31to60") ? 1 : 0, open.from31to60().count());
        assertEquals(where.equals("from61to90") ? 1 : 0, open.from61to90().count());
        assertEquals(where.equals("over90") ? 1 : 0, open.over90().count());
    }

    @Test
    void pay16InterestIsRoundedOnceAtTheEnd() {
        // 1,000 pounds at 12 percent are 0.328767 a day; 3 of them for 10 days are 9.8630 pounds.
        AnInvoice late = receivedOn("2025-12-01").dueOn("2026-01-05").paidOn("2026-01-15");
        PaymentMetrics figures = of(late, late, late);
        assertEquals(new BigDecimal("9.86"), figures.interest().owed());
        assertEquals(new BigDecimal("210.00"), figures.interest().fixedSums());
    }

    @Test
    void pay16PartPaymentsStopInterestOnTheirPart() {
        AnInvoice late = receivedOn("2025-12-01")
                .amount("1000.00")
                .dueOn("2026-01-05")
                .paid("500.00", "2026-01-15")
                .paid("500.00", "2026-01-25");
        // 1,000 pounds for 10 days and 500 for another 10
        assertEquals(new BigDecimal("4.93"), of(late).interest().owed());
    }

    @Test
    void pay16ADisputedInvoiceBearsNoInterestHere() {
        assertEquals(
                0,
                of(receivedOn("2025-11-03").paidOn("2026-02-20").disputed("2025-11-05", null, null))
                        .interest()
                        .invoices());
    }

    @Test
    void pay16WithoutABankRateTheInterestIsUnknownNotZero() {
        Tally tally = new Tally(WINTER, THIRTY_DAYS);
        tally.accept(receivedOn("2025-10-05").paidOn("2026-01-20").build());
        PaymentMetrics figures =
                PaymentMetrics.of(tally, new LateRates(half -> Optional.empty(), RATES.fixedSums(), 365));
        assertNull(figures.interest().owed());
        assertEquals(List.of(LocalDate.of(2025, 7, 1)), figures.interest().ratesMissing());
    }

    @ParameterizedTest(name = "PAY-17: a late invoice of {0} pounds: {1}")
    @CsvSource({"999.99, 40.00", "1000.00, 70.00", "9999.99, 70.00", "10000.00, 100.00"})
    void theFixedSumGrowsWithTheInvoice(String amount, String sum) {
        assertEquals(
                new BigDecimal(sum),
                of(receivedOn("2025-10-05").amount(amount).paidOn("2026-01-20"))
                        .interest()
                        .fixedSums());
    }

    @Test
    void pay20SmallFirmsAreToldApart() {
        PaymentMetrics figures = of(
                receivedOn("2026-01-05").paidOn("2026-01-20"),
                receivedOn("2026-01-05").from("GB-COH-2", Supplier.Size.LARGE).paidOn("2026-03-20"));
        assertEquals(1, figures.smallFirms().all());
        assertEquals(2, figures.bands().all());
        assertEquals(2, figures.suppliers());
    }

    @Test
    void otherCurrenciesAreCountedWithoutValue() {
        PaymentMetrics figures = of(receivedOn("2026-01-05").in("EUR").paidOn("2026-01-20"));
        assertEquals(
                new PaymentMetrics.Amount(1, new BigDecimal("0.00")),
                figures.bands().within30());
        assertEquals(1, figures.apart().otherCurrency());
    }

    @Test
    void talliesOfSeveralWorkersMergeToTheTallyOfOne() {
        Random random = new Random(30);
        for (int round = 0; round < 50; round++) {
            Tallies one = new Tallies(WINTER, THIRTY_DAYS, Grouping.SUPPLIER);
            Tallies left = one.another();
            Tallies right = one.another();
            for (int i = 0; i < 200; i++) {
                Invoice invoice = any(random);
                one.accept(invoice);
                (random.nextBoolean() ? left : right).accept(invoice);
            }
            left.merge(right);
            assertEquals(one.metrics(RATES), left.metrics(RATES));
            assertEquals(one.groups(RATES), left.groups(RATES));
        }
    }

    private static Invoice any(Random random) {
        LocalDate received = LocalDate.of(2025, 8, 1).plusDays(random.nextInt(260));
        AnInvoice invoice = receivedOn(received.toString())
                .from("GB-COH-" + random.nextInt(7), Supplier.Size.values()[random.nextInt(5)])
                .amount(BigDecimal.valueOf(1 + random.nextInt(2_000_000), 2).toPlainString());
        if (random.nextInt(3) == 0)
            invoice.dueOn(received.plusDays(random.nextInt(60)).toString());
        if (random.nextInt(9) == 0)
            invoice.disputed(received.plusDays(9).toString(), null, random.nextBoolean() ? null : false);
        if (random.nextInt(8) > 0)
            invoice.paidOn(received.plusDays(random.nextInt(100)).toString());
        return invoice.build();
    }
}
