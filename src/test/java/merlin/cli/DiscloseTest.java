package merlin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import merlin.shared.Json;
import merlin.survey.publication.WorkedExamples;
import merlin.survey.publication.WorkedExamples.Example;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import tools.jackson.databind.node.ObjectNode;

class DiscloseTest {
    private static final Path EXAMPLES = Path.of("../shared/data/disclosure/examples.json");

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest(name = "{0}")
    @MethodSource("merlin.survey.publication.WorkedExamples#all")
    void oneInputPrintsItsOutcome(Example example) throws Exception {
        assertEquals(0, disclose(write(example.input()), "--format", "json"));
        assertEquals(example.expected(), Json.MAPPER.readTree(out.toString()));
    }

    @Test
    void theTextTellsNoNumberOfAWithheldOutcome() throws Exception {
        assertEquals(0, disclose(write(WorkedExamples.byId("W01").input())));
        assertEquals("NOT_PUBLISHED (TOO_FEW_RATINGS)", out.toString().strip());
    }

    @Test
    void theTextNamesEveryFigure() throws Exception {
        assertEquals(0, disclose(write(WorkedExamples.byId("W09").input())));
        assertTrue(out.toString().contains("payment, micro: >= 4.0 (5-9 answers)"), out.toString());
        assertTrue(out.toString().contains("payment, small: not shown"), out.toString());
    }

    @Test
    void theWholeFileOfExamplesPasses() {
        Assumptions.assumeTrue(Files.exists(EXAMPLES));
        assertEquals(0, disclose(EXAMPLES));
        assertEquals(19, out.toString().lines().filter(l -> l.endsWith(" pass")).count());
    }

    @Test
    void anExampleThatComesOutOtherwiseFailsWithExitCode1() throws Exception {
        Example example = WorkedExamples.byId("W02");
        ObjectNode file = Json.MAPPER.createObjectNode();
        ObjectNode one = file.putArray("cases").addObject();
        one.put("id", "W02");
        one.set("input", example.input());
        one.set("expected", WorkedExamples.byId("W01").expected());
        assertEquals(1, disclose(write(file), "--format", "json"));
        assertEquals(
                "{\"cases\":[{\"id\":\"W02\",\"pass\":false}]}", out.toString().strip());
    }

    @ParameterizedTest(name = "exit code 2: {0}")
    @ValueSource(
            strings = {
                "",
                "[",
                "[]",
                "{}",
                "{\"eligible\":[\"P1\"],\"passesIssued\":1,\"dimensions\":{},\"ballots\":[],\"other\":1}"
            })
    void aFileThatCannotBeUsedIsSaidOnStandardError(String content) throws Exception {
        Path file = folder.resolve("input.json");
        Files.writeString(file, content);
        assertEquals(2, disclose(file));
        assertTrue(out.toString().isEmpty());
        assertFalse(err.toString().isBlank());
    }

    @Test
    void aMissingFileIsSaidOnStandardError() {
        assertEquals(2, disclose(folder.resolve("none.json")));
        assertFalse(err.toString().isBlank());
    }

    private Path write(ObjectNode json) throws Exception {
        return Files.writeString(folder.resolve("input.json"), Json.write(json));
    }

    private int disclose(Path file, String... options) {
        CommandLine command =
                Merlin.commands().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        String[] all = new String[options.length + 2];
        all[0] = "disclose";
        all[1] = file.toString();
        System.arraycopy(options, 0, all, 2, options.length);
        return command.execute(all);
    }
}
