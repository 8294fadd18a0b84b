package merlin.payment.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import merlin.payment.clock.LatePayment.Debt;
import merlin.payment.clock.LatePayment.Paid;
import merlin.payment.clock.PaymentTerms.ContractLaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** PAY-16 interest, PAY-17 fixed sum. */
class LatePaymentTest {
    @Test
    void pay16TheWorkedExampleOfGovUkIs85PoundsAYearAnd23PenceADay() {
        LatePayment late = owed("1000.00", "2018-01-31", "2019-01-31");
        assertEquals(new BigDecimal("0.5"), late.bankRate());
        assertEquals(new BigDecimal("8.5"), late.rate());
        assertEquals(pounds("85.00"), late.interest());
        assertEquals(365, late.daysLate());
        assertEquals(pounds("85.00"), late.perYear(pounds("1000.00")));
        assertEquals(pounds("0.23"), late.perDay(pounds("1000.00")));
        assertEquals(pounds("155.00"), late.total());
    }

    @ParameterizedTest(name = "PAY-16: {0} pounds, last day {1}, paid {2}: {3} days, {4} pounds of interest")
    @CsvSource({
        "1000.00, 2018-01-31, 2018-02-01, 1, 0.23",
        "1000.00, 2018-01-31, 2018-02-02, 2, 0.47",
        "1250.00, 2026-03-31, 2026-05-15, 45, 18.11",
        // A year with a 29 February has 366 days of 1/365 each.
        "1000.00, 2023-12-31, 2024-12-31, 366, 132.86",
        // Half a penny is rounded up: 0.50 pounds at 8.5 percent in 43 days come to 0.005006.
        "0.50, 2018-01-31, 2018-03-15, 43, 0.01",
        "0.50, 2018-01-31, 2018-03-14, 42, 0.00"
    })
    void interestIsSimpleAndRoundedOnceAtTheEnd(
            String amount, String lastDay, LocalDate paid, long days, String interest) {
        Debt debt = debt(amount, lastDay, new Paid(paid, pounds(amount)));
        LatePayment late = of(debt, paid.plusYears(1)).orElseThrow();
        assertEquals(paid, late.until(), "nothing accrues after payment");
        assertEquals(days, late.daysLate());
        assertEquals(pounds(interest), late.interest());
        assertEquals(0, late.unpaid().signum());
    }

    @ParameterizedTest(name = "PAY-16: last day {0}: interest starts in the half-year from {1}, Bank Rate {2}")
    @CsvSource({
        "2009-06-30, 2009-07-01, 0.5",
        "2016-12-30, 2016-07-01, 0.5",
        "2016-12-31, 2017-01-01, 0.25",
        "2018-06-30, 2018-07-01, 0.5",
        "2018-12-31, 2019-01-01, 0.75",
        "2020-06-29, 2020-01-01, 0.75",
        "2020-06-30, 2020-07-01, 0.1",
        "2022-06-30, 2022-07-01, 1.25",
        "2022-12-31, 2023-01-01, 3.5",
        "2023-06-30, 2023-07-01, 5",
        "2023-12-31, 2024-01-01, 5.25",
        "2024-12-31, 2025-01-01, 4.75",
        "2025-06-30, 2025-07-01, 4.25",
        "2025-12-30, 2025-07-01, 4.25",
        "2025-12-31, 2026-01-01, 3.75",
        "2026-06-30, 2026-07-01, 3.75"
    })
    void theRateIsTheOneOfTheHalfYearInWhichInterestStarts(LocalDate lastDay, LocalDate halfYear, BigDecimal bankRate) {
        LatePayment late =
                of(debt("100.00", lastDay.toString()), lastDay.plusDays(1)).orElseThrow();
        assertEquals(halfYear, late.halfYear().first());
        assertEquals(0, bankRate.compareTo(late.bankRate()), () -> "" + late.bankRate());
    }

    @Test
    void pay16TheRateStaysWhenTheBankRateMoves() {
        LatePayment late = owed("1000.00", "2023-06-29", "2024-06-28");
        assertEquals(0, new BigDecimal("11.5").compareTo(late.rate()));
        assertEquals(pounds("115.00"), late.interest());
    }

    @ParameterizedTest(name = "PAY-16: last day {0}: no rate is guessed for the half-year from {1} to {2}")
    @CsvSource({"2009-06-29, 1 January 2009, 30 June 2009", "2026-12-31, 1 January 2027, 30 June 2027"})
    void aHalfYearWithoutARateIsRefusedByName(LocalDate lastDay, String first, String last) {
        BankRateUnknown unknown =
                assertThrows(BankRateUnknown.class, () -> of(debt("100.00", lastDay.toString()), lastDay.plusDays(9)));
        assertEquals("PAY-16", unknown.rule());
        assertEquals(List.of(first, last), Arrays.asList(unknown.arguments()).subList(0, 2));
    }

    @Test
    void pay16PartPaymentsMakeStretchesOfTheirOwn() {
        Debt debt = debt(
                "1000.00",
                "2018-01-31",
                new Paid(day("2018-03-02"), pounds("300.00")),
                new Paid(day("2018-01-31"), pounds("200.00")),
                new Paid(day("2018-02-10"), pounds("400.00")),
                new Paid(day("2018-04-01"), pounds("100.00")));
        LatePayment late = of(debt, day("2018-12-31")).orElseThrow();
        assertEquals(
                List.of(
                        "2018-02-01..2018-02-10 10 800.00",
                        "2018-02-11..2018-03-02 20 400.00",
                        "2018-03-03..2018-04-01 30 100.00"),
                late.segments().stream()
                        .map(s -> s.from() + ".." + s.until() + " " + s.days() + " " + s.unpaid())
                        .toList());
        // (800 * 10 + 400 * 20 + 100 * 30) * 8.5 / 36500 = 4.4246
        // or not.
        assertEquals(pounds("4.42"), late.interest());
        assertEquals(pounds("800.00"), late.lateAmount());
        assertEquals(pounds("40"), late.fixedSum());
        assertEquals(Optional.of(day("2018-04-01")), debt.settledOn());
    }

    @Test
    void pay16AnInvoiceThatIsStillOpenCarriesInterestUntilTheDayAsked() {
        Debt debt = debt("1000.00", "2018-01-31", new Paid(day("2018-02-10"), pounds("400.00")));
        LatePayment late = of(debt, day("2018-02-20")).orElseThrow();
        assertEquals(pounds("600.00"), late.unpaid());
        assertEquals(pounds("3.73"), late.interest());
        assertEquals(Optional.empty(), debt.settledOn());
    }

    @ParameterizedTest(name = "PAY-16: asked on {0}, nothing is owed on top")
    @CsvSource({"2018-01-30", "2018-01-31"})
    void nothingIsLateByTheLastDay(LocalDate asked) {
        assertEquals(Optional.empty(), of(debt("1000.00", "2018-01-31"), asked));
    }

    @Test
    void pay16PaidInFullByTheLastDayIsNeverLate() {
        Debt debt = debt("1000.00", "2018-01-31", new Paid(day("2018-01-31"), pounds("1000.00")));
        assertEquals(Optional.empty(), of(debt, day("2018-12-31")));
    }

    @ParameterizedTest(name = "PAY-17: {0} pounds unpaid when it became late: {1} pounds")
    @CsvSource({"0.01, 40", "999.99, 40", "1000.00, 70", "1000.01, 70", "9999.99, 70", "10000.00, 100", "250000.00, 100"
    })
    void theFixedSumHasExactBounds(BigDecimal amount, BigDecimal sum) {
        assertEquals(sum, LatePayment.fixedSum(amount, day("2026-03-31"), Rules.LATE_PAYMENT));
    }

    @ParameterizedTest(
            name =
                    "PAY-16: received 2 March 2026, delivered {0}, on the invoice {1}, agreed {2} days: last day {3} between businesses, {4} on a public contract")
    @CsvSource({
        // Nothing agreed: 30 days after the later of receipt and delivery; a public contract's law is a day earlier.
        ",,, 2026-04-01, 2026-03-31",
        "2026-02-20,,, 2026-04-01, 2026-03-31",
        "2026-03-12,,, 2026-04-11, 2026-03-31",
        // Agreed terms count, shorter ones always, longer ones not on a public contract.
        ",, 14, 2026-03-16, 2026-03-16",
        ",, 29, 2026-03-31, 2026-03-31",
        ",, 45, 2026-04-16, 2026-03-31",
        // The date on the invoice counts before all; the law adds its days to it when it is later than receipt.
        ", 2026-03-20,, 2026-03-20, 2026-03-20",
        ", 2026-05-01, 14, 2026-05-01, 2026-05-01"
    })
    void interestRunsFromTheDayAfterTheTermsOrTheLaw(
            LocalDate delivered, LocalDate dueOnInvoice, Integer agreed, LocalDate business, LocalDate publicContract) {
        assertEquals(business, lastDay(ContractLaw.NO_PUBLIC_CONTRACT, delivered, dueOnInvoice, agreed));
        assertEquals(publicContract, lastDay(ContractLaw.PROCUREMENT_ACT_2023, delivered, dueOnInvoice, agreed));
    }

    @ParameterizedTest(name = "PAY-16: {0} days agreed between businesses are long: {1}")
    @CsvSource({"30, false", "60, false", "61, true"})
    void moreThan60DaysBetweenBusinessesAreFlagged(int agreed, boolean isLong) {
        PaymentTerms terms = new PaymentTerms(ContractLaw.NO_PUBLIC_CONTRACT, Optional.of(agreed));
        LocalDate received = day("2026-03-02");
        LocalDate due = terms.dueOn(received, Optional.empty(), Optional.empty(), Rules.LATE_PAYMENT);
        assertEquals(isLong, terms.longTerms(received, Optional.empty(), due, Rules.LATE_PAYMENT));
    }

    @Test
    void aDebtOfNothingIsNoDebt() {
        assertThrows(IllegalArgumentException.class, () -> debt("0.00", "2026-03-31"));
        assertTrue(debt("1.00", "2026-03-31", new Paid(day("2026-03-01"), pounds("5.00")))
                        .unpaidOn(day("2026-03-31"))
                        .signum()
                == 0);
    }

    private static LocalDate lastDay(ContractLaw law, LocalDate delivered, LocalDate dueOnInvoice, Integer agreed) {
        return new PaymentTerms(law, Optional.ofNullable(agreed))
                .lastDay(
                        day("2026-03-02"),
                        Optional.ofNullable(delivered),
                        Optional.ofNullable(dueOnInvoice),
                        Rules.LATE_PAYMENT,
                        Rules.PUBLIC);
    }

    private static LatePayment owed(String amount, String lastDay, String until) {
        return of(debt(amount, lastDay), day(until)).orElseThrow();
    }

    private static Optional<LatePayment> of(Debt debt, LocalDate day) {
        return LatePayment.of(debt, day, Rules.LATE_PAYMENT, Rules.BANK_RATE);
    }

    private static Debt debt(String amount, String lastDay, Paid... paid) {
        return new Debt(pounds(amount), day(lastDay), List.of(paid));
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    private static BigDecimal pounds(String amount) {
        return new BigDecimal(amount);
    }
}
