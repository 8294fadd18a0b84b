package merlin.payment.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainCellTest {
    @ParameterizedTest(name = "PAY-29: {0} is not run by a spreadsheet")
    @ValueSource(strings = {"=1+1", "+44", "-5", "@SUM(A1)", "\t=1", "\r=1"})
    void whatASpreadsheetWouldRunIsText(String text) {
        assertEquals("'" + text, PlainCell.of(text));
    }

    @ParameterizedTest(name = "PAY-29: {0} stays as it is")
    @ValueSource(strings = {"", "Partner Ltd", "12.50", "INV-7", "'=1"})
    void otherTextStaysAsItIs(String text) {
        assertEquals(text, PlainCell.of(text));
    }
}
