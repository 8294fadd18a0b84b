package merlin.assessment.judgement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgingTest {
    private static final List<String> CRITERIA = List.of("1.1", "1.2");

    private static Judging judging(Map<String, Given> moderator, Part... handedIn) {
        Set<Part> finished = EnumSet.noneOf(Part.class);
        finished.addAll(List.of(handedIn));
        return new Judging(
                CRITERIA,
                Map.of(
                        Part.LEAD, Map.of("1.1", given("Good"), "1.2", given("Excellent")),
                        Part.SECOND, Map.of("1.1", given("Good"), "1.2", given("Satisfactory")),
                        Part.MODERATOR, moderator),
                finished);
    }

    private static Given given(String level) {
        return new Given(level, level + " because");
    }

    @ParameterizedTest(name = "ASM-12: {0} sees what {1} gave; lead handed in: {2}, second: {3}; seen: {4}")
    @CsvSource({
        "LEAD, LEAD, false, false, true",
        "LEAD, SECOND, false, false, false",
        "LEAD, SECOND, true, false, false",
        "LEAD, SECOND, false, true, false",
        "LEAD, SECOND, true, true, true",
        "SECOND, LEAD, false, false, false",
        "SECOND, LEAD, true, false, false",
        "SECOND, LEAD, false, true, false",
        "SECOND, LEAD, true, true, true",
        "MODERATOR, LEAD, true, false, false",
        "MODERATOR, SECOND, false, true, false",
        "MODERATOR, LEAD, true, true, true"
    })
    void neitherSeesTheOthersBeforeBothHaveHandedIn(
            Part viewer, Part author, boolean lead, boolean second, boolean seen) {
        Set<Part> finished = EnumSet.noneOf(Part.class);
        if (lead) finished.add(Part.LEAD);
        if (second) finished.add(Part.SECOND);
        Judging judging = judging(Map.of(), finished.toArray(Part[]::new));
        assertEquals(seen, judging.seenBy(viewer, author, "1.2").isPresent());
    }

    @Test
    void noDifferenceAndNoLevelIsToldBeforeBothHaveHandedIn() {
        Judging judging = judging(Map.of(), Part.LEAD);
        assertEquals(List.of(), judging.differences());
        assertEquals(Map.of(), judging.settled());
    }

    @Test
    void whereBothAgreeTheLeadsReasonCounts() {
        Judging judging = judging(Map.of(), Part.LEAD, Part.SECOND);
        assertEquals(given("Good"), judging.settled().get("1.1"));
    }

    @Test
    void aDifferenceCountsNothingUntilTheModeratorSettlesIt() {
        Judging open = judging(Map.of(), Part.LEAD, Part.SECOND);
        assertEquals(1, open.unsettled());
        assertFalse(open.settledLevels().containsKey("1.2"));

        Judging settled = judging(Map.of("1.2", given("Good")), Part.LEAD, Part.SECOND);
        assertEquals(0, settled.unsettled());
        assertEquals(Map.of("1.1", "Good", "1.2", "Good"), settled.settledLevels());
        assertEquals(Optional.of(given("Good")), settled.seenBy(Part.LEAD, Part.MODERATOR, "1.2"));
    }

    @Test
    void whatIsLeftIsCountedForEachPart() {
        Judging judging = new Judging(CRITERIA, Map.of(Part.LEAD, Map.of("1.1", given("Good"))), Set.of());
        assertEquals(1, judging.left(Part.LEAD));
        assertEquals(2, judging.left(Part.SECOND));
        assertTrue(judging.seenBy(Part.SECOND, Part.LEAD, "1.1").isEmpty());
    }
}
