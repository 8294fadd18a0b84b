package merlin.criteria.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CriteriaFilesTest {
    @TempDir
    Path folder;

    @ParameterizedTest(name = "CRI-1: every built-in file passes its own check: {0}")
    @ValueSource(
            strings = {
                "merlin-2018.yaml",
                "merlin-2012.yaml",
                "moj-example.yaml",
                "partner-survey-2026.yaml",
                "crosswalk-2012-2018.yaml",
                "payment-rules.yaml"
            })
    void builtInFilesAreGood(String name) throws IOException {
        assertEquals(List.of(), CriteriaFiles.check(changed(name, "", ""), Optional.empty()));
    }

    @ParameterizedTest(name = "CRI-1: {0} with \"{2}\" for \"{1}\" is refused: {3}")
    @CsvSource(delimiter = '|', textBlock = """
        merlin-2018.yaml | partnerSide: payment | partnerSide: gossip | does not have a value in the enumeration
        merlin-2018.yaml | title: Open fees | titel: Open fees | required property 'title' not found
        merlin-2018.yaml | from: 2018-01-22 | from: 2018-02-30 | RFC 3339 full-date
        merlin-2018.yaml | code: "4.2" | code: 4.2 | number found, string expected
        merlin-2018.yaml | code: "4.2" | code: "4.1" | code 4.1 is there twice
        merlin-2018.yaml | title: Fund | {title: Fund | expected
        merlin-2018.yaml | name: Good, from: 65 | name: Good, from: 85 | from has to be lower than the one before
        merlin-2018.yaml | from: 0 | from: 5 | the last label has to start from 0
        merlin-2018.yaml | percent: 60 | percent: 101 | must have a maximum value of 100
        merlin-2018.yaml | partner-survey-2026 | partner-survey-2027 | there is no survey form partner-survey-2027
        merlin-2018.yaml | partnerSide: none | partnerSide: survey | no item of partner-survey-2026 asks about 7.5
        merlin-2018.yaml | limit: level | limit: decision | Good is not one of met, met-with-conditions, not-met
        moj-example.yaml | basedOn: merlin-2018 | basedOn: merlin-2019 | there is no edition merlin-2019
        moj-example.yaml | "4.1": 2 | "4.9": 2 | there is no criterion 4.9
        moj-example.yaml | "4.1": 2 | "4.1": 0 | must have a minimum value of 1
        moj-example.yaml | principle: "7" | principle: "9" | there is no principle 9
        moj-example.yaml | code: 7.M1 | code: "7.1" | 7.1 is already a criterion of merlin-2018
        moj-example.yaml | codes: ["4.2"], atOrBelow: Satisfactory | codes: ["4.2"], atOrBelow: Fair | Fair is not one of
        partner-survey-2026.yaml | criteria: ["4.3"] | criteria: ["4.4"] | no edition has a criterion 4.4
        partner-survey-2026.yaml | id: P2 | id: P1 | id P1 is there twice
        crosswalk-2012-2018.yaml | 2a: | 2z: | merlin-2012 has no 2z
        payment-rules.yaml | until: 2025-02-23 | until: 2025-02-24 | statutory-days holds twice on one day
        """)
    void aBrokenFileIsRefusedWithThePlace(String name, String good, String broken, String message) throws IOException {
        Path file = changed(name, good, broken);
        List<Problem> problems = CriteriaFiles.check(file, Optional.empty());
        Problem found = problems.stream()
                .filter(p -> p.message().contains(message))
                .findFirst()
                .orElseThrow(() -> new AssertionError(problems));
        assertTrue(found.toString().startsWith(file + ":" + found.line() + ":" + found.column() + ": "));
        assertTrue(Math.abs(found.line() - lineOf(name, good)) <= 1, found + " is not near line " + lineOf(name, good));
    }

    @ParameterizedTest(name = "CRI-1: a file holding only \"{0}\" is refused at its first line")
    @ValueSource(strings = {"", "just text", "- a", "kind: novel", "kind: edition\n---\nkind: edition"})
    void whatIsNoCriteriaFileIsRefused(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("odd.yaml"), text);
        assertEquals(1, CriteriaFiles.check(file, Optional.empty()).size());
    }

    @Test
    void cri1ABrokenFileInTheFolderStopsTheStartAndTellsAllProblems() throws IOException {
        changed("moj-example.yaml", "id: moj-example", "id: my-own");
        Files.writeString(folder.resolve("a.yaml"), "kind: edition\nid: my-first\n");
        Files.writeString(folder.resolve("b.yaml"), "kind: profile\nid: [x]\n");
        var bad = assertThrows(BadCriteriaFile.class, () -> CriteriaFiles.load(Optional.of(folder)));
        assertTrue(bad.getMessage().contains("a.yaml:1:1: required property 'title' not found"), bad.getMessage());
        assertTrue(bad.getMessage().contains("b.yaml:2:5: /id: array found, string expected"), bad.getMessage());
    }

    @Test
    void cri3AFileInTheFolderAddsAProfileAndACopyOfABuiltInOneChangesNothing() throws IOException {
        changed("moj-example.yaml", "id: moj-example", "id: my-own");
        Files.write(folder.resolve("merlin-2012.yaml"), BuiltIn.bytes("merlin-2012.yaml"));
        var library = CriteriaFiles.load(Optional.of(folder));
        assertEquals(4, library.editions().size());
        assertEquals("112", "" + library.edition("my-own").leadTime("booking").days());
        assertEquals(
                "84", "" + library.edition("merlin-2018").leadTime("booking").days());
    }

    @Test
    void cri2AFileInTheFolderCannotReplaceABuiltInOne() throws IOException {
        changed("merlin-2018.yaml", "percent: 60", "percent: 70");
        var bad = assertThrows(BadCriteriaFile.class, () -> CriteriaFiles.load(Optional.of(folder)));
        assertTrue(bad.getMessage().contains("the id merlin-2018 is taken by merlin-2018.yaml"), bad.getMessage());
    }

    @Test
    void cri3AFileInTheFolderAddsThePaymentRulesOfLaterDays() throws IOException {
        bankRate("2027-01-01");
        var rates = CriteriaFiles.load(Optional.of(folder)).paymentRules("uk-bank-rate");
        assertEquals(
                "7.77",
                ""
                        + rates.on(LocalDate.parse("2027-06-30"), "bank-rate")
                                .orElseThrow()
                                .value());
        assertEquals(
                "4.75",
                ""
                        + rates.on(LocalDate.parse("2025-06-30"), "bank-rate")
                                .orElseThrow()
                                .value());
    }

    @Test
    void cri3AFileInTheFolderAltersNoPaymentRule() throws IOException {
        bankRate("2026-12-31");
        var bad = assertThrows(BadCriteriaFile.class, () -> CriteriaFiles.load(Optional.of(folder)));
        assertTrue(bad.getMessage().contains("a further file adds values, it alters none"), bad.getMessage());
    }

    private void bankRate(String from) throws IOException {
        Files.writeString(folder.resolve("bank-rate.yaml"), """
                kind: payment-rules
                id: bank-rate-2027
                title: Bank Rate of 2027
                sets:
                  - id: uk-bank-rate
                    title: Bank Rate
                    values:
                      - {name: bank-rate, value: 7.77, unit: percent, from: %s, until: 2027-06-30, provenance: ours, source: "invented"}
                """.formatted(from));
    }

    private Path changed(String name, String from, String to) throws IOException {
        String text = BuiltIn.text(name);
        assertTrue(text.contains(from), name + " has no " + from);
        int at = text.indexOf(from);
        return Files.writeString(
                folder.resolve(name),
                text.substring(0, at) + to + text.substring(at + from.length()),
                StandardCharsets.UTF_8);
    }

    private static int lineOf(String name, String text) {
        String all = BuiltIn.text(name);
        return (int) all.substring(0, all.indexOf(text)).lines().count();
    }
}
