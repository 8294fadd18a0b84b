package merlin.assessment.judgement;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import merlin.criteria.Criterion;
import merlin.criteria.Edition;
import merlin.criteria.PartnerSide;
import merlin.criteria.file.CriteriaFiles;
import merlin.shared.NotFound;
import merlin.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LevelLimitTest {
    private static final Edition EDITION = CriteriaFiles.load(Optional.empty()).edition("merlin-2018");

    @ParameterizedTest(name = "ASM-11: {0} may be {1}: {2}")
    @CsvSource({
        "7.5, Excellent, false",
        "7.5, Good, true",
        "7.5, Unsatisfactory, true",
        "4.2, Excellent, true",
        "1.1, Excellent, true"
    })
    void aCriterionWithoutPartnerEvidenceCannotBeExcellent(String code, String level, boolean may) {
        Criterion criterion = EDITION.criterion(code);
        if (may) assertDoesNotThrow(() -> LevelLimit.check(level, criterion, EDITION));
        else {
            Refusal refusal = assertThrows(Refusal.class, () -> LevelLimit.check(level, criterion, EDITION));
            assertEquals("ASM-11", refusal.rule());
        }
    }

    @Test
    void everyCriterionWithoutAPartnerSideHasTheLimitAndNoOtherHasOne() {
        for (Criterion criterion : EDITION.criteria())
            assertEquals(
                    criterion.partnerSide() == PartnerSide.NONE,
                    LevelLimit.of(criterion, EDITION).isPresent(),
                    criterion.code());
    }

    @Test
    void aLevelTheEditionDoesNotHaveIsRefused() {
        assertThrows(NotFound.class, () -> LevelLimit.check("Splendid", EDITION.criterion("1.1"), EDITION));
    }
}
