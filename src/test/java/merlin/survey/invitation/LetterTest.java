package merlin.survey.invitation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import merlin.survey.invitation.Letter.Kind;
import merlin.survey.protocol.Dates;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LetterTest {
    private static final Dates DATES = Dates.from(LocalDate.of(2026, 3, 29));

    @ParameterizedTest(name = "SUR-17 {0} goes out from its day, while it is of use")
    @EnumSource(Kind.class)
    void sur17EveryLetterHasItsDay(Kind kind) {
        LocalDate day = kind.due(DATES);
        assertEquals(false, kind.due(day.minusDays(1), DATES));
        assertEquals(true, kind.due(day, DATES));
        assertEquals(false, kind.due(DATES.closes(), DATES));
    }

    @ParameterizedTest(name = "SUR-17 {0} is due on {1}")
    @CsvSource({
        "COLLECT, 2026-03-29",
        "ANSWER, 2026-04-01",
        "COLLECT_REMINDER, 2026-04-09",
        "ANSWER_REMINDER, 2026-04-16"
    })
    void sur17TheDaysOfTheLetters(Kind kind, LocalDate day) {
        assertEquals(day, kind.due(DATES));
    }
}
