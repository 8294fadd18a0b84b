package merlin.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Map;
import merlin.survey.publication.Disclosure;
import merlin.survey.publication.SurveyOutcome;
import merlin.survey.publication.WorkedExamples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomeViewTest {
    private static SurveyOutcome outcome(String example) {
        return Disclosure.outcome(WorkedExamples.byId(example).ballots());
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({
        "W03, pay1, 2.0 or less",
        "W04, pay1, 1.5 or less",
        "W05, pay1, 4.0 or more",
        "W16, pay1, 2.5",
        "W12, pay1, middle"
    })
    void aFigureIsSaidWithItsOpenEnd(String example, String item, String words) {
        assertEquals(words, OutcomeView.words(outcome(example).items().get(item)));
    }

    @Test
    void pub5TheTrendIsTheDifferenceOfPublishedValues() {
        SurveyOutcome now = outcome("W13");
        SurveyOutcome before = outcome("W16");
        assertTrue(now.trendAllowed());
        assertEquals(
                Map.of(
                        "payment", new BigDecimal("1.0"),
                        "risk", new BigDecimal("0.0"),
                        "capacity", new BigDecimal("1.0"),
                        "all", new BigDecimal("0.5")),
                OutcomeView.trend(now, before));
    }

    @ParameterizedTest(name = "PUB-5 no trend in {0}")
    @CsvSource({"W12", "W14", "W19"})
    void pub5NoTrendWhereItIsNotAllowed(String example) {
        assertEquals(Map.of(), OutcomeView.trend(outcome(example), outcome("W16")));
    }

    @Test
    void pub5NoTrendAgainstWords() {
        assertEquals(Map.of(), OutcomeView.trend(outcome("W13"), outcome("W12")));
    }
}
