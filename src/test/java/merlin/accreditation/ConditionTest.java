package merlin.accreditation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import merlin.criteria.Decision;
import merlin.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionTest {
    private static final Condition.Terms TERMS =
            new Condition.Terms("4.2", "Pay within 30 days.", "the finance director", LocalDate.of(2027, 1, 31));

    @ParameterizedTest(name = "ACR-6: due {0}, met {1}, on {2}: {3}")
    @CsvSource({
        "2027-01-31, , 2027-01-31, OPEN",
        "2027-01-31, , 2027-02-01, OVERDUE",
        "2027-01-31, 2027-01-20, 2027-01-20, DONE",
        "2027-01-31, 2027-02-20, 2027-02-10, OVERDUE",
        "2027-01-31, 2027-02-20, 2027-02-20, DONE"
    })
    void acr6AConditionIsOpenUpToItsLastDay(LocalDate due, LocalDate met, LocalDate today, ConditionState state) {
        assertEquals(state, ConditionState.of(due, met, today));
    }

    @Test
    void acr5MetWithConditionsNeedsOneAndTheOthersNone() {
        assertEquals("ACR-5", refused(Decision.MET_WITH_CONDITIONS, List.of()));
        assertEquals("ACR-5", refused(Decision.MET, List.of(TERMS)));
        assertEquals("ACR-5", refused(Decision.NOT_MET, List.of(TERMS)));
    }

    @Test
    void acr5AConditionNeedsAllItsParts() {
        Refusal refusal =
                assertThrows(Refusal.class, () -> new Condition.Terms("4.2", " ", "owner", LocalDate.of(2027, 1, 1)));
        assertEquals("ACR-5", refusal.rule());
    }

    @Test
    void acr1ADecisionNeedsAReason() {
        Refusal refusal = assertThrows(Refusal.class, () -> new Deciding(Decision.MET, " ", List.of()));
        assertEquals("ACR-1", refusal.rule());
    }

    private static String refused(Decision decision, List<Condition.Terms> conditions) {
        return assertThrows(Refusal.class, () -> new Deciding(decision, "because", conditions))
                .rule();
    }
}
