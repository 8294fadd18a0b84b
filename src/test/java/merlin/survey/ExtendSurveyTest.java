package merlin.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import merlin.shared.Refusal;
import merlin.survey.protocol.Dates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtendSurveyTest {
    /** T0 2 March, T1 5 March, T2 21 March, T3 23 March, T4 26 March. */
    private static final Dates USUAL = Dates.from(LocalDate.of(2026, 3, 2));

    @ParameterizedTest(name = "SUR-14 on {0}: T2 {1}, T3 {2}, T4 {3}")
    @CsvSource({
        "2026-03-20, 2026-03-28, 2026-03-30, 2026-04-02",
        "2026-03-20, 2026-03-21, 2026-03-30, 2026-04-02",
        "2026-03-21, 2026-03-21, 2026-03-30, 2026-04-02",
        "2026-03-22, 2026-03-21, 2026-03-24, 2026-03-26",
        "2026-03-25, 2026-03-21, 2026-03-23, 2026-03-27"
    })
    void datesThatHaveNotComeMoveBack(LocalDate today, LocalDate ends, LocalDate closes, LocalDate publication) {
        Dates later = ExtendSurvey.later(USUAL, ends, closes, publication, today);
        assertEquals(new Dates(USUAL.opens(), USUAL.answering(), ends, closes, publication), later);
    }

    @ParameterizedTest(name = "SUR-14 on {0}: T2 {1}, T3 {2}, T4 {3}: {4}")
    @CsvSource({
        "2026-03-21, 2026-03-22, 2026-03-23, 2026-03-26, T2 has come",
        "2026-03-23, 2026-03-21, 2026-03-24, 2026-03-26, T3 has come",
        "2026-03-26, 2026-03-21, 2026-03-23, 2026-03-27, T4 has come",
        "2026-03-20, 2026-03-20, 2026-03-23, 2026-03-26, T2 forward",
        "2026-03-20, 2026-03-21, 2026-03-22, 2026-03-26, T3 forward",
        "2026-03-20, 2026-03-21, 2026-03-23, 2026-03-26, nothing moves",
        "2026-03-20, 2026-03-25, 2026-03-23, 2026-03-26, T2 after T3",
        "2026-03-20, 2026-03-21, 2026-03-30, 2026-03-26, T4 before T3"
    })
    void everythingElseIsRefused(LocalDate today, LocalDate ends, LocalDate closes, LocalDate publication, String why) {
        Refusal refused =
                assertThrows(Refusal.class, () -> ExtendSurvey.later(USUAL, ends, closes, publication, today), why);
        assertEquals("SUR-14", refused.rule());
    }

    @Test
    void sur11ASurveyOpensTomorrowAtTheEarliest() {
        LocalDate opens = USUAL.opens();
        PlanSurvey.opensLater(USUAL, opens.minusDays(1));
        assertThrows(Refusal.class, () -> PlanSurvey.opensLater(USUAL, opens));
    }
}
