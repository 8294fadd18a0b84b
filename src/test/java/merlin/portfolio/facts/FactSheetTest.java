package merlin.portfolio.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import merlin.portfolio.facts.FactAnswer.Answer;
import merlin.portfolio.facts.FactSheet.State;
import merlin.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** POR-9 and POR-10: what the two sides say of the eight facts. */
class FactSheetTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @Test
    void aStatedZeroIsNotUnknown() {
        Facts zero = paymentAndFee(30, "0");
        assertTrue(Fact.MANAGEMENT_FEE.isStatedIn(zero));
        assertFalse(Fact.MANAGEMENT_FEE.isStatedIn(paymentAndFee(30, null)));
        assertFalse(Fact.MANAGEMENT_FEE.isSame(zero, paymentAndFee(30, null)));
    }

    @Test
    void thereAreEightFactsAndNothingStatedMeansAllUnknown() {
        FactSheet sheet = FactSheet.of(List.of(), List.of());
        assertEquals(8, sheet.count(State.UNKNOWN));
        assertEquals(0, sheet.number());
    }

    @Test
    void aFactIsStatedUntilThePartnerAnswers() {
        FactStatement statement = statement(1, paymentAndFee(30, "5"));
        assertEquals(State.STATED, state(Fact.PAYMENT_TERMS, List.of(statement), List.of()));
        assertEquals(
                State.CONFIRMED,
                state(
                        Fact.PAYMENT_TERMS,
                        List.of(statement),
                        List.of(answer(statement, Fact.PAYMENT_TERMS, Answer.CONFIRMED, 1))));
    }

    @Test
    void theNewestAnswerCountsAndTheOlderStays() {
        FactStatement statement = statement(1, paymentAndFee(30, "5"));
        List<FactAnswer> answers = List.of(
                answer(statement, Fact.PAYMENT_TERMS, Answer.CONFIRMED, 1),
                answer(statement, Fact.PAYMENT_TERMS, Answer.DISPUTED, 2));
        FactSheet sheet = FactSheet.of(List.of(statement), answers);
        FactSheet.Line line = sheet.lines().get(Fact.PAYMENT_TERMS.ordinal());
        assertEquals(State.DISPUTED, line.state());
        assertEquals("in our words", line.why());
    }

    @Test
    void anAnswerHoldsAsLongAsTheValueItAnsweredStands() {
        FactStatement first = statement(1, paymentAndFee(30, "5"));
        FactStatement second = statement(2, paymentAndFee(30, "6"));
        List<FactAnswer> answers = List.of(
                answer(first, Fact.PAYMENT_TERMS, Answer.CONFIRMED, 1),
                answer(first, Fact.MANAGEMENT_FEE, Answer.DISPUTED, 1));
        List<FactStatement> statements = List.of(first, second);
        assertEquals(State.CONFIRMED, state(Fact.PAYMENT_TERMS, statements, answers));
        assertEquals(State.STATED, state(Fact.MANAGEMENT_FEE, statements, answers));
    }

    @ParameterizedTest(name = "POR-9: a fee of {0} percent is refused")
    @CsvSource({"-1", "100.1", "1.23456"})
    void aPercentageOutsideItsBoundsIsRefused(String fee) {
        assertEquals(
                "POR-9",
                assertThrows(Refusal.class, () -> paymentAndFee(30, fee)).rule());
    }

    @Test
    void aVolumeNeedsItsUnit() {
        assertThrows(
                Refusal.class, () -> new Facts(null, null, null, null, 100L, null, " ", null, null, null, null, null));
        new Facts(null, null, null, null, 100L, 0L, "referrals", null, null, null, null, null);
    }

    private static Facts paymentAndFee(Integer days, String fee) {
        BigDecimal percent = fee == null ? null : new BigDecimal(fee);
        return new Facts(days, null, null, percent, null, null, null, null, null, null, null, null);
    }

    private static FactStatement statement(int number, Facts facts) {
        return new FactStatement("s" + number, "subcontract", number, facts, "prime", NOW.plusSeconds(number));
    }

    private static FactAnswer answer(FactStatement statement, Fact fact, Answer answer, int minute) {
        return new FactAnswer("a", statement, fact, answer, "in our words", "partner", NOW.plusSeconds(60L * minute));
    }

    private static State state(Fact fact, List<FactStatement> statements, List<FactAnswer> answers) {
        return FactSheet.of(statements, answers).lines().get(fact.ordinal()).state();
    }
}
