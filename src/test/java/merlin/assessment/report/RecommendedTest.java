package merlin.assessment.report;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import merlin.criteria.Decision;
import merlin.criteria.Edition;
import merlin.criteria.Outcome;
import merlin.criteria.file.CriteriaFiles;
import merlin.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecommendedTest {
    private static final Edition EDITION = CriteriaFiles.load(Optional.empty()).edition("merlin-2018");
    private static final LocalDate TODAY = LocalDate.of(2027, 4, 1);
    private static final AssessmentReport.Condition CONDITION =
            new AssessmentReport.Condition("6.4", "Share the figures", "Operations director", TODAY.plusDays(1));

    @ParameterizedTest(name = "ASM-17: with {0} at Unsatisfactory, recommending {1} is possible: {2}")
    @CsvSource({
        "none, MET, true",
        "none, NOT_MET, true",
        "6.4, MET, false",
        "6.4, MET_WITH_CONDITIONS, true",
        "4.2, MET_WITH_CONDITIONS, false",
        "4.2, NOT_MET, true"
    })
    void aRecommendationIsNeverBetterThanTheRule(String weak, Decision decision, boolean possible) {
        Map<String, String> levels = new HashMap<>();
        EDITION.criteria().forEach(c -> levels.put(c.code(), "Good"));
        if (EDITION.criteria().stream().anyMatch(c -> c.code().equals(weak))) levels.put(weak, "Unsatisfactory");
        Outcome outcome = Outcome.of(levels, EDITION);
        Recommended said = new Recommended(
                decision, "as found", decision == Decision.MET_WITH_CONDITIONS ? List.of(CONDITION) : List.of());
        if (possible) assertDoesNotThrow(() -> said.check(outcome, EDITION, TODAY));
        else
            assertEquals(
                    "ASM-17",
                    assertThrows(Refusal.class, () -> said.check(outcome, EDITION, TODAY))
                            .rule());
    }

    @Test
    void conditionsBelongToMetWithConditionsAndToNothingElse() {
        assertThrows(Refusal.class, () -> new Recommended(Decision.MET_WITH_CONDITIONS, "why", List.of()));
        assertThrows(Refusal.class, () -> new Recommended(Decision.MET, "why", List.of(CONDITION)));
        assertThrows(Refusal.class, () -> new AssessmentReport.Condition("6.4", " ", "owner", TODAY));
    }
}
