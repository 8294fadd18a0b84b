package merlin.survey.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import merlin.shared.Json;
import merlin.survey.protocol.Bytes;
import merlin.survey.publication.SurveyOutcome;
import merlin.survey.publication.WorkedExamples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CheckPackageTest {
    @TempDir
    Path folder;

    @ParameterizedTest(name = "CHK-1 to CHK-5: {0}")
    @MethodSource("merlin.survey.check.Packages#read")
    void everyCheckComesToItsVerdict(Packages.Case one) throws Exception {
        CheckedByCommand checked = CheckedByCommand.of(one, folder);
        assertEquals(CheckedByCommand.words(one.verdicts()), checked.verdicts(), checked.out() + checked.err());
        assertEquals(one.verdicts().contains("x") ? 1 : 0, checked.exit());
    }

    @ParameterizedTest(name = "CHK-7: {0}, with a message and no stack trace")
    @MethodSource("merlin.survey.check.Packages#refused")
    void aFileThatIsNoPackageIsRefusedWithItsPlace(Packages.Case one) throws Exception {
        CheckedByCommand checked = CheckedByCommand.of(one, folder);
        assertEquals(2, checked.exit());
        assertEquals("", checked.out());
        assertTrue(checked.err().startsWith(folder.resolve("package.json") + ": "), checked.err());
        assertEquals(1, checked.err().lines().count(), checked.err());
    }

    @ParameterizedTest(name = "CHK-7: {0} is told as {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "an entry cut short | log 1: not 597 bytes in base64url",
                "an unknown field in the register | register 4: unknown field \"name\"",
                "no root | the field \"root\" is missing",
                "an unknown field in a description | descriptors 1: unknown field \"name\"",
                "a page | line 1, column 1: not JSON, or a field twice"
            })
    void thePlaceIsNamed(String name, String told) throws Exception {
        Packages.Case one =
                Packages.all().filter(c -> c.name().equals(name)).findFirst().orElseThrow();
        assertEquals(
                folder.resolve("package.json") + ": " + told,
                CheckedByCommand.of(one, folder).err().strip());
    }

    @Test
    void chk8TheTextSaysEachCheckInOneSentence() throws Exception {
        Packages.Case good = Packages.all().findFirst().orElseThrow();
        String text = CheckedByCommand.run(CheckedByCommand.file(good, folder), "--receipt", good.code())
                .out();
        assertEquals(7, text.lines().count(), text);
        assertTrue(text.startsWith("Northgate, 2026 spring. Fingerprint"), text);
        assertTrue(text.contains("(a) holds              Your answers were counted"), text);
        assertTrue(text.contains("(c) holds              5 answers, 6 passes collected, 8 partners: "), text);
        assertTrue(text.contains("(d) not asked "), text);
    }

    @Test
    void aCodeThatBeginsLikeAnOptionIsACode() throws Exception {
        Packages.Case good = Packages.all().findFirst().orElseThrow();
        CheckedByCommand checked =
                CheckedByCommand.run(CheckedByCommand.file(good, folder), "--receipt", "-hAAAAAA", "--format", "json");
        assertEquals(CheckedByCommand.words("xhh-h"), checked.verdicts(), checked.err());
        assertEquals(
                2,
                CheckedByCommand.run(CheckedByCommand.file(good, folder), "--receipt")
                        .exit());
    }

    @Test
    void chk6TheOutcomeToldOpensTheHashOfThePackage() throws Exception {
        assertEquals(0, outcome("W02", "W02").exit());
        CheckedByCommand other = outcome("W02", "W09");
        assertEquals(1, other.exit());
        assertTrue(other.out().contains("(f) does not hold"), other.out());
    }

    /** A package sealed for one outcome, checked against what is told, in the form of the public address. */
    private CheckedByCommand outcome(String fixed, String told) throws Exception {
        APackage made = new APackage();
        byte[] nonce = Bytes.random(32);
        var tree = made.tree();
        String sealed = Json.write(outcomeOf(fixed));
        tree.put("outcomeHash", Bytes.b64u(Bytes.sha256(Bytes.utf8("merlin-outcome/v1\0"), nonce, Bytes.utf8(sealed))));
        Path file = Files.writeString(folder.resolve("package.json"), tree.toString());
        var row = Json.MAPPER.createObjectNode().put("surveyId", made.surveyId).put("nonce", Bytes.b64u(nonce));
        row.set("outcome", Json.MAPPER.readTree(Json.write(outcomeOf(told))));
        Path outcomes = Files.writeString(
                folder.resolve("outcomes.json"),
                Json.MAPPER.createArrayNode().add(row).toString());
        return CheckedByCommand.run(file, "--outcome", outcomes.toString());
    }

    private static SurveyOutcome outcomeOf(String example) {
        return Json.read(Json.write(WorkedExamples.byId(example).expected()), SurveyOutcome.class);
    }

    @ParameterizedTest(name = "exit code 2: {0}")
    @CsvSource({"--receipt, abc", "--handle, abc", "--collected, yes", "--outcome, none.json", "--format, xml"})
    void anOptionThatCannotBeUsedIsSaidOnStandardError(String option, String value) throws Exception {
        Packages.Case good = Packages.all().findFirst().orElseThrow();
        CheckedByCommand checked = CheckedByCommand.run(CheckedByCommand.file(good, folder), option, value);
        assertEquals(2, checked.exit());
        assertFalse(checked.err().isBlank());
        assertFalse(checked.err().contains("\tat "), checked.err());
    }

    @Test
    void aMissingFileIsSaidOnStandardError() {
        CheckedByCommand checked = CheckedByCommand.run(folder.resolve("none.json"));
        assertEquals(2, checked.exit());
        assertFalse(checked.err().isBlank());
    }
}
