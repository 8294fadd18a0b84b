package merlin.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import merlin.shared.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** ACC-1. Example numbers: the org-id register and the Central Digital Platform's published format. */
class IdentifierTest {
    @ParameterizedTest(name = "ACC-1: {0} is read as {1}")
    @CsvSource({
        "GB-COH-09506232, GB-COH-09506232",
        "GB-COH-7444723, GB-COH-07444723",
        "gb-coh-oc301234, GB-COH-OC301234",
        "GB-COH:SC042386, GB-COH-SC042386",
        "GB-CHC-279417, GB-CHC-279417",
        "GB-CHC-1090095, GB-CHC-1090095",
        "GB-SC-SC042386, GB-SC-SC042386",
        "GB-NIC-100019, GB-NIC-100019",
        "GB-MPR-235C, GB-MPR-235C",
        "GB-MPR-IP031455, GB-MPR-IP031455",
        "GB-UKPRN-10000346, GB-UKPRN-10000346",
        "GB-PPON-PMZV-7732-XXTT, GB-PPON-PMZV-7732-XXTT"
    })
    void aNumberOfTheRightShapeIsAccepted(String text, String read) {
        assertEquals(read, Identifier.parse(text).toString());
    }

    @ParameterizedTest(name = "ACC-1: {0} is refused")
    @ValueSource(
            strings = {
                "",
                "09506232",
                "GB-XYZ-1",
                "GB-COH-12345",
                "GB-COH-123456789",
                "GB-SC-042386",
                "GB-UKPRN-1000034",
                "GB-PPON-AMZV-7732-XXTT",
                "GB-PPON-PMZV-7032-XXTT",
                "GB-PPON-PMZV-7732-XXTB"
            })
    void anotherShapeIsRefusedWithTheRule(String text) {
        assertEquals(
                "ACC-1",
                assertThrows(Refusal.class, () -> Identifier.parse(text)).rule());
    }
}
