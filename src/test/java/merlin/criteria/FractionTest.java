package merlin.criteria;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FractionTest {
    @ParameterizedTest(name = "SCO-3: {0}/{1} is written {2}, shown {3}, and reaches 85: {4}")
    @CsvSource({
        "518, 6, 259/3, 86, true",
        "160, 2, 80, 80, false",
        "-3, -6, 1/2, 1, false",
        "169, 2, 169/2, 85, false",
        "85, 1, 85, 85, true",
        "8499999, 100000, 8499999/100000, 85, false"
    })
    void fractionsStayExact(long numerator, long denominator, String text, int shown, boolean reached) {
        Fraction fraction = Fraction.of(numerator, denominator);
        assertEquals(text, fraction.toString());
        assertEquals(fraction, Fraction.parse(text));
        assertEquals(shown, fraction.rounded(0, RoundingMode.HALF_UP).intValueExact());
        assertEquals(reached, fraction.atLeast(85));
    }

    @Test
    void nothingIsDividedByZero() {
        assertThrows(IllegalArgumentException.class, () -> Fraction.of(1, 0));
    }
}
