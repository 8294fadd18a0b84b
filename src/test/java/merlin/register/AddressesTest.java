package merlin.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import merlin.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressesTest {
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            nullValues = "-",
            value = {
                "/register, /WEB-INF/register/search.xhtml",
                "/register/, /WEB-INF/register/search.xhtml",
                "/register/a-1, /WEB-INF/register/prime.xhtml?id=a-1",
                "/register/a b&c, /WEB-INF/register/prime.xhtml?id=a+b%26c",
                "/register/a/b, -",
                "/programmes/p/compliance-report, /WEB-INF/register/compliance-report.xhtml?programme=p",
                "/assessments/MA-1/report, /WEB-INF/register/assessment-report.xhtml?reference=MA-1",
                "/assessments/MA-1, -",
                "/data, /WEB-INF/register/data.xhtml"
            })
    void anAddressLeadsToItsPage(String address, String page) {
        assertEquals(page, Addresses.pageOf(address));
    }

    @Test
    void reg3APageOfAListBeginsAfterTheLastEntry() {
        Cursor cursor = new Cursor("Ädams & Söhne", "id-1");
        assertEquals(cursor, Cursor.parse(cursor.toString()));
        assertEquals(Cursor.START, Cursor.parse(null));
        assertEquals(
                "REG-3",
                assertThrows(Refusal.class, () -> Cursor.parse("nonsense!")).rule());
    }
}
