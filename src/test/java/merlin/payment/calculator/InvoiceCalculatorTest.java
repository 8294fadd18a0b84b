package merlin.payment.calculator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import merlin.payment.calculator.InvoiceAnswer.Basis;
import merlin.payment.clock.HalfYear;
import merlin.payment.clock.Rules;
import merlin.shared.Json;
import merlin.web.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** PAY-37: anybody can work out one invoice. */
class InvoiceCalculatorTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-25");
    private static final Texts TEXTS = new Texts();
    private static final String WORKED = "received=2026-03-02&amount=1250.00&contract=act&paid=2026-05-15";

    @Test
    void pay37TheWorkedExampleShowsBothClocksTheTermsAndWhatIsOwed() {
        InvoiceAnswer answer = answer(WORKED);
        assertEquals(Optional.of(LocalDate.parse("2026-03-31")), answer.law().lastGoodDay());
        assertEquals(Optional.of(45L), answer.law().daysLate());
        assertEquals(74, answer.statistics().days());
        assertEquals(LocalDate.parse("2026-04-01"), answer.statistics().day30());
        assertEquals("day 61 or later", answer.statistics().bandDays());
        assertEquals(Basis.NOTHING_AGREED, answer.terms().basis());
        assertEquals(44, answer.terms().daysLate());
        assertEquals(new BigDecimal("88.11"), answer.onTop().total().orElseThrow());
        assertEquals(Optional.empty(), answer.onTop().perDay());
    }

    @ParameterizedTest(name = "PAY-37: {0} is told at its field: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        received= | received payment.wrong.receivedMissing
        received=02/03/2026 | received payment.wrong.day
        received=2026-02-30 | received payment.wrong.day
        received=2026-11-26 | received payment.wrong.future
        received=2017-04-05 | received payment.wrong.tooOld
        amount= | amount payment.wrong.amountMissing
        amount=12.345 | amount payment.wrong.amount
        amount=-5 | amount payment.wrong.amount
        amount=0 | amount payment.wrong.nothing
        amount=1000000000 | amount payment.wrong.tooMuch
        contract= | contract payment.wrong.contract
        contract=perhaps | contract payment.wrong.contract
        paid=2026-11-26 | paid payment.wrong.paidFuture
        paid=2006-05-15 | paid payment.wrong.farAway
        due=2062-03-31 | due payment.wrong.farAway
        days=366 | days payment.wrong.days
        days=1.5 | days payment.wrong.days
        part1day=2026-04-01 | part1amount payment.wrong.partAmountMissing
        part2amount=100 | part2day payment.wrong.partDayMissing
        part1day=2026-04-01&part1amount=1250.01 | part1amount payment.wrong.partsTooMuch
        part1day=2026-04-01&part1amount=1250 | paid payment.wrong.alreadyPaid
        received=x&amount=y | received payment.wrong.day; amount payment.wrong.amount
        """)
    void whatCannotBeReadIsToldWithWhatToDo(String change, String wrong) {
        TypedInvoice typed = typed(WORKED + "&" + change);
        assertEquals(
                wrong,
                typed.wrong().stream()
                        .map(w -> w.field() + " " + w.messageKey())
                        .collect(Collectors.joining("; ")));
        assertEquals(Optional.empty(), typed.invoice());
        typed.wrong().forEach(w -> {
            String text = TEXTS.text(w.messageKey(), w.arguments().toArray());
            assertFalse(text.contains("??") || text.contains("{"), text);
        });
    }

    @ParameterizedTest(name = "PAY-37: {0} is read")
    @ValueSource(
            strings = {
                "received=2 March 2026",
                "received=2 mar 2026",
                "amount=£1,250.00",
                "amount=1 250",
                "paid=",
                "paid=2026-02-01",
                "unknown=field"
            })
    void whatCanBeReadOneWayOnlyIsTaken(String change) {
        TypedInvoice typed = typed(WORKED + "&" + change);
        assertEquals(List.of(), typed.wrong());
        assertEquals(
                LocalDate.parse("2026-03-02"), typed.invoice().orElseThrow().receivedOn());
        assertEquals(new BigDecimal("1250.00"), typed.invoice().orElseThrow().amount());
    }

    @Test
    void pay37AnEmptyFormIsNoMistake() {
        assertTrue(typed("").isEmpty());
        assertEquals(List.of(), typed("other=1").wrong());
    }

    @ParameterizedTest(name = "PAY-37: {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        received=2026-03-02&amount=1250&contract=act&paid=2026-05-15 | You are owed £88.11 on top
        received=2026-03-02&amount=1250&contract=act&paid=2026-03-31 | Paid in good time: nothing is owed on top
        received=2026-11-20&amount=1250&contract=act | Not late yet: 24 days left
        received=2026-10-27&amount=1250&contract=act | Not late: today is the last day
        received=2026-11-20&amount=1250&contract=none&days=6 | Not late yet: 1 day left
        """)
    void theHeadlineIsTheFinding(String query, String headline) {
        assertEquals(headline, new InvoiceWords(answer(query), TEXTS).headline());
    }

    @Test
    void pay16WithoutABankRateTheClocksStillAnswerAndNothingIsGuessed() {
        TypedInvoice typed = new TypedInvoice(
                query("received=2027-01-01&amount=100&contract=act"), LocalDate.parse("2027-03-01"), Rules.PUBLIC);
        InvoiceAnswer answer = answer(typed.invoice().orElseThrow(), LocalDate.parse("2027-03-01"));
        assertEquals(
                Optional.of(new HalfYear(LocalDate.parse("2027-01-01"))),
                answer.onTop().rateUnknown());
        assertEquals(Optional.empty(), answer.onTop().late());
        assertEquals(Optional.empty(), InvoiceLetter.of(answer, TEXTS));
        assertTrue(new InvoiceWords(answer, TEXTS)
                .parts()
                .get(3)
                .how()
                .get(0)
                .contains("starts between 1 January 2027 and 30 June 2027 takes the Bank of England's Bank Rate of"));
    }

    @ParameterizedTest(name = "PAY-37: the words for {0} are all there")
    @ValueSource(
            strings = {
                WORKED,
                "received=2026-03-02&amount=1250&contract=act",
                "received=2026-03-02&amount=1250&contract=earlier&days=30&paid=2026-03-20",
                "received=2025-01-10&amount=20000&contract=act&due=2025-02-10&days=14",
                "received=2026-03-02&amount=900&contract=none&days=75&part1day=2026-06-01&part1amount=300&paid=2026-07-01",
                "received=2026-03-02&amount=900&contract=none&delivered=2026-03-20&part1day=2026-06-01&part1amount=300",
                "received=2026-10-27&amount=1&contract=act",
                "received=2026-03-02&amount=1&contract=none&paid=2026-02-01"
            })
    void everyAnswerHasItsWords(String query) {
        InvoiceAnswer answer = answer(query);
        InvoiceWords words = new InvoiceWords(answer, TEXTS);
        String all = words.headline()
                + words.invoice()
                + words.parts()
                + words.line()
                + InvoiceLetter.of(answer, TEXTS).orElse("");
        assertFalse(all.contains("??") || all.contains("{") || all.contains("null"), all);
        assertTrue(Json.write(answer).contains("\"lastDay\""));
    }

    @Test
    void pay37TheLetterClaimsWhatThePageShows() {
        String letter = InvoiceLetter.of(answer(WORKED), TEXTS).orElseThrow();
        assertTrue(letter.contains("£18.11 interest at 11.75% a year (8% over the Bank Rate of 3.75%)"), letter);
        assertTrue(letter.contains("Please pay £88.11 within 14 days"), letter);
        assertTrue(letter.contains("Procurement Act 2023"), letter);
        String open = InvoiceLetter.of(
                        answer("received=2026-03-02&amount=1000&contract=none&part1day=2026-06-01&part1amount=300"),
                        TEXTS)
                .orElseThrow();
        assertTrue(open.contains("£300.00 arrived on 1 June 2026."), open);
        assertTrue(open.contains("£700.00 is still unpaid"), open);
        assertFalse(open.contains("Procurement Act"), open);
    }

    @Test
    void pay37ThereIsNoLetterWhenNothingIsOwed() {
        assertEquals(
                Optional.empty(),
                InvoiceLetter.of(answer("received=2026-03-02&amount=1250&contract=act&paid=2026-03-31"), TEXTS));
    }

    private static InvoiceAnswer answer(String query) {
        return answer(typed(query).invoice().orElseThrow(), TODAY);
    }

    private static InvoiceAnswer answer(AskedInvoice invoice, LocalDate today) {
        return WorkOutInvoice.answer(invoice, today, Rules.PUBLIC, Rules.LATE_PAYMENT, Rules.BANK_RATE);
    }

    private static TypedInvoice typed(String query) {
        return new TypedInvoice(query(query), TODAY, Rules.PUBLIC);
    }

    /** Later values of a field win. */
    private static Map<String, String> query(String query) {
        Map<String, String> given = new LinkedHashMap<>();
        Arrays.stream(query.split("&")).map(pair -> pair.split("=", 2)).forEach(pair -> {
            if (pair.length == 2) given.put(pair[0], pair[1]);
        });
        return given;
    }
}
