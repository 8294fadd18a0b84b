package merlin.criteria.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class BuiltInPaymentRulesTest {
    @Test
    void cri1TheQuickReadingOfTheBuiltInRulesGivesTheSameAsTheCheckedOne() {
        assertEquals(CriteriaFiles.load(Optional.empty()).ruleSets(), BuiltInPaymentRules.sets());
    }
}
