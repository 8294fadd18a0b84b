package merlin.criteria;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The scoring rule against every figure that was published. Source: the two compact reports of The Shaw Trust, 22 to 25 May
 * 2018 (readkong.com, "the-shaw-trust-ltd-2018-compact-report") and of the Shaw Trust Group, 8 to 11 June 2020 (readkong.com,
 * "the-shaw-trust-group-incorporating-shaw-trust-ixion"): 16 principle percentages, two overalls, 18 labels. The reports print
 * no criterion levels; the number of Excellent ones among Good is the one that gives the printed percentage.
 */
class PublishedOutcomesTest {
    private static final Edition EDITION = Ratings.edition("merlin-2018");
    private static final List<Integer> MAY_2018 = List.of(4, 3, 1, 0, 0, 4, 0, 1);
    private static final List<Integer> JUNE_2020 = List.of(2, 3, 1, 1, 1, 3, 2, 2);

    @ParameterizedTest(name = "SCO-1: May 2018, principle {0} {1} is published as {2}% {3}")
    @CsvSource({
        "1, Design, 93, Excellent",
        "2, Procure, 95, Excellent",
        "3, Contract, 87, Excellent",
        "4, Fund, 80, Good",
        "5, Develop, 80, Good",
        "6, Performance Manage, 91, Excellent",
        "7, Quality Assurance and Compliance, 80, Good",
        "8, Review and Close, 84, Good"
    })
    void principlesOfMay2018(String code, String title, int percent, String label) {
        assertPrinciple(MAY_2018, code, title, percent, label);
    }

    @ParameterizedTest(name = "SCO-1: June 2020, principle {0} {1} is published as {2}% {3}")
    @CsvSource({
        "1, Design, 87, Excellent",
        "2, Procure, 95, Excellent",
        "3, Contract, 87, Excellent",
        "4, Fund, 87, Excellent",
        "5, Develop, 87, Excellent",
        "6, Performance Manage, 89, Excellent",
        "7, Quality Assurance and Compliance, 88, Excellent",
        "8, Review and Close, 88, Excellent"
    })
    void principlesOfJune2020(String code, String title, int percent, String label) {
        assertPrinciple(JUNE_2020, code, title, percent, label);
    }

    @ParameterizedTest(name = "SCO-2: with {0} criteria Excellent the whole is published as {1}% {2}, exactly {3}")
    @CsvSource({"4 3 1 0 0 4 0 1, 86, Excellent, 4833/56", "2 3 1 1 1 3 2 2, 88, Excellent, 14831/168"})
    void overalls(String excellent, int percent, String label, String exact) {
        var counts = Arrays.stream(excellent.split(" ")).map(Integer::valueOf).toList();
        Outcome outcome = Outcome.of(Ratings.excellentInEach(EDITION, counts), EDITION);
        assertEquals(percent, outcome.overall().percent().intValueExact());
        assertEquals(label, outcome.overall().label());
        assertEquals(exact, outcome.overall().exact().toString());
        assertEquals("Standard met", outcome.decision().text());
        assertEquals(List.of(), outcome.caps());
    }

    private static void assertPrinciple(List<Integer> excellent, String code, String title, int percent, String label) {
        var principle =
                Outcome.of(Ratings.excellentInEach(EDITION, excellent), EDITION).principle(code);
        assertEquals(title, principle.title());
        assertEquals(percent, principle.percent().intValueExact());
        assertEquals(label, principle.label());
    }
}
