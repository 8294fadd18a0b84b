package merlin.assessment.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import merlin.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplyTextTest {
    @ParameterizedTest(name = "ASM-16: \"{0}\" has {1} words")
    @CsvSource({"'', 0", "'   ', 0", "one, 1", "'  one   two ', 2", "'well-being is one', 3", "'4.2 - paid', 3"})
    void aWordIsWhatStandsBetweenBlanks(String text, int words) {
        assertEquals(words, ReplyText.words(text));
    }

    @Test
    void threeHundredWordsArePrintedAndOneMoreIsRefused() {
        String most = "word ".repeat(300);
        assertEquals(300, ReplyText.words(new ReplyText(most).text()));
        assertEquals(
                "ASM-16",
                assertThrows(Refusal.class, () -> new ReplyText(most + "more")).rule());
    }
}
