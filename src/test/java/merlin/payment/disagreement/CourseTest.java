package merlin.payment.disagreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import merlin.survey.protocol.Dates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** PAY-31, PAY-32: whose turn it is, and until when. */
class CourseTest {
    private static final Course.Limits LIMITS = new Course.Limits(14, 14, 28);

    private static Course after(StepKind kind, Dates... closed) {
        Step step = new Step("s", "d", 1, kind, "u", Instant.parse("2026-03-02T10:00:00Z"), null);
        return Course.of(List.of(step), LIMITS, List.of(closed));
    }

    @ParameterizedTest(name = "PAY-31: after {0} it is the turn of {1}, until {2}")
    @CsvSource({
        "OPENED, PRIME, 2026-03-16",
        "ADDED, PRIME, 2026-03-16",
        "PRIME_ANSWERED, PARTNER, 2026-03-16",
        "PRIME_SILENT, FINDER, 2026-03-30",
        "PARTNER_INSISTED, FINDER, 2026-03-30",
        "PARTNER_SILENT, FINDER, 2026-03-30",
        "HANDED_ON, FINDER, 2026-03-30"
    })
    void eachStepLeavesItToSomebodyForSoManyDays(StepKind kind, Turn turn, LocalDate due) {
        assertEquals(new Course(turn, due), after(kind));
    }

    @ParameterizedTest(name = "PAY-31: {0} settles it")
    @CsvSource({
        "PRIME_ACCEPTED",
        "PARTNER_ACCEPTED",
        "FOUND_FOR_PARTNER",
        "FOUND_FOR_PRIME",
        "FOUND_IN_PART",
        "WITHDRAWN"
    })
    void settledHasNoDay(StepKind kind) {
        assertEquals(new Course(Turn.NOBODY, null), after(kind));
    }

    @Test
    void pay32TheDaysOfASurveyDoNotCount() {
        Dates survey = Dates.from(LocalDate.parse("2026-03-10")); // T4 is 24 days later: 3 April
        assertEquals(
                LocalDate.parse("2026-03-16").plusDays(24),
                after(StepKind.OPENED, survey).due());
        assertEquals(
                LocalDate.parse("2026-03-16"),
                after(StepKind.OPENED, Dates.from(LocalDate.parse("2026-03-17")))
                        .due());
    }

    @Test
    void theLastDayIsStillInTime() {
        assertFalse(after(StepKind.OPENED).isOverdue(LocalDate.parse("2026-03-16")));
        assertTrue(after(StepKind.OPENED).isOverdue(LocalDate.parse("2026-03-17")));
    }
}
