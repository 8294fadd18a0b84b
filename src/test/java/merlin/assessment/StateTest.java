package merlin.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import merlin.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StateTest {
    /** Source: the ten steps in their order. */
    private static final List<State> WAY = List.of(
            State.DRAFT,
            State.BOOKED,
            State.PARTNERS_LISTED,
            State.SURVEY_OPEN,
            State.SURVEY_CLOSED,
            State.SAQ_SUBMITTED,
            State.PLANNED,
            State.ON_SITE,
            State.REPORT_DRAFTED,
            State.IN_MODERATION,
            State.OUTCOME_ISSUED,
            State.ACCREDITED,
            State.EXPIRING,
            State.EXPIRED,
            State.LAPSED);

    @Test
    void aCaseWalksTheTenStepsInOrder() {
        Assessment assessment = aCase();
        for (State next : WAY.subList(1, WAY.size())) {
            assessment.move(next);
            assertEquals(next, assessment.getState());
        }
    }

    @ParameterizedTest(name = "ASM-1: {0} to {1}: {2}")
    @CsvSource({
        "DRAFT, PARTNERS_LISTED, false",
        "BOOKED, SURVEY_OPEN, false",
        "SURVEY_OPEN, SAQ_SUBMITTED, false",
        "PLANNED, ON_SITE, true",
        "PLANNED, POSTPONED, true",
        "POSTPONED, BOOKED, true",
        "ON_SITE, POSTPONED, false",
        "ON_SITE, IN_MODERATION, false",
        "IN_MODERATION, ON_SITE, false",
        "IN_MODERATION, OUTCOME_ISSUED, true",
        "OUTCOME_ISSUED, NOT_ACCREDITED, true",
        "OUTCOME_ISSUED, APPEAL, true",
        "OUTCOME_ISSUED, CANCELLED, false",
        "APPEAL, ACCREDITED, true",
        "NOT_ACCREDITED, ACCREDITED, false",
        "CANCELLED, BOOKED, false",
        "LAPSED, ACCREDITED, false"
    })
    void onlyTheArrowsOfTheTableAreWalked(State from, State to, boolean may) {
        assertEquals(may, from.mayBecome(to));
    }

    @ParameterizedTest(name = "ASM-1: a case that was just begun refuses {0}")
    @EnumSource(
            value = State.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"BOOKED", "CANCELLED"})
    void aStepOutOfTurnIsRefusedAndChangesNothing(State to) {
        Assessment assessment = aCase();
        Refusal refusal = assertThrows(Refusal.class, () -> assessment.move(to));
        assertEquals("ASM-1", refusal.rule());
        assertEquals(State.DRAFT, assessment.getState());
    }

    @Test
    void aCancelledCaseHasReachedNothing() {
        assertFalse(State.CANCELLED.reached(State.BOOKED));
        assertTrue(State.ON_SITE.reached(State.PLANNED));
    }

    @ParameterizedTest(name = "ASM-4: lead {0}, second {1}, moderator {2}: {3}")
    @CsvSource({"a, b, c, true", "a, a, c, false", "a, b, a, false", "a, b, b, false"})
    void aTeamIsThreePeople(String lead, String second, String moderator, boolean possible) {
        if (possible) assertTrue(new Team(lead, second, moderator).has(moderator));
        else
            assertEquals(
                    "ASM-4",
                    assertThrows(Refusal.class, () -> new Team(lead, second, moderator))
                            .rule());
    }

    static Assessment aCase() {
        Booking booking = new Booking(
                "prime",
                "programme",
                Set.of("contract"),
                "merlin-2018",
                AssessmentType.ACCREDITATION,
                LocalDate.of(2027, 3, 1),
                LocalDate.of(2027, 3, 4),
                new Team("lead", "second", "moderator"));
        return new Assessment("id", "MA-10001", booking, "department", LocalDate.of(2026, 11, 22));
    }
}
