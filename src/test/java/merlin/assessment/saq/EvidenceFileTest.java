package merlin.assessment.saq;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import merlin.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wrong file type and oversized upload. */
class EvidenceFileTest {
    @ParameterizedTest(name = "ASM-8: a file called {0} that begins with {1} is kept: {2}")
    @CsvSource({
        "policy.pdf, %PDF-1.7, true",
        "POLICY.PDF, %PDF-1.7, true",
        "policy.pdf, MZ, false",
        "policy.exe, MZ, false",
        "policy.docx, %PDF-1.7, false",
        "page.html, <html>, false",
        "picture.svg, <svg>, false",
        "list.csv, 'a,b', true",
        "policy, %PDF-1.7, false"
    })
    void aFileIsKeptWhenNameAndContentAgree(String name, String begins, boolean kept) {
        byte[] bytes = begins.getBytes(StandardCharsets.UTF_8);
        if (kept) assertEquals(bytes.length, EvidenceFile.check(name, bytes).bytes().length);
        else
            assertEquals(
                    "ASM-8",
                    assertThrows(Refusal.class, () -> EvidenceFile.check(name, bytes))
                            .rule());
    }

    @Test
    void anEmptyFileAndOneOverTenMegabytesAreRefused() {
        byte[] large = new byte[EvidenceFile.LARGEST + 1];
        Arrays.fill(large, (byte) 'a');
        assertThrows(Refusal.class, () -> EvidenceFile.check("list.txt", new byte[0]));
        assertThrows(Refusal.class, () -> EvidenceFile.check("list.txt", large));
    }

    @Test
    void aNameIsKeptWithoutItsFolder() {
        byte[] bytes = "a,b".getBytes(StandardCharsets.UTF_8);
        assertEquals(
                "list.csv", EvidenceFile.check("C:\\Users\\me\\list.csv", bytes).name());
        assertEquals("list.csv", EvidenceFile.check("../../list.csv", bytes).name());
    }

    @Test
    void textThatIsNotUtf8IsRefused() {
        assertThrows(
                Refusal.class, () -> EvidenceFile.check("list.csv", "caf\u00e9".getBytes(StandardCharsets.ISO_8859_1)));
    }
}
