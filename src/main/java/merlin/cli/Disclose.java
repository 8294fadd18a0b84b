package merlin.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import merlin.shared.Json;
import merlin.survey.protocol.Malformed;
import merlin.survey.protocol.Wire;
import merlin.survey.publication.Ballots;
import merlin.survey.publication.Disclosure;
import merlin.survey.publication.SurveyOutcome;
import merlin.survey.publication.SurveyOutcome.Figure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code disclose FILE}: what may be shown of a survey's answers. The file holds one input, or examples with the outcome they
 * expect. Exit 1 when an example does not come out as it says, 2 when the file cannot be used.
 */
@Command(
        name = "disclose",
        mixinStandardHelpOptions = true,
        description = "Applies the publication rules to a survey's answers.")
final class Disclose implements Callable<Integer> {
    enum Format {
        text,
        json
    }

    /** One example, checked. */
    record Case(String id, boolean pass) {}

    private static final String UNUSABLE =
            "needs eligible, passesIssued, dimensions and ballots; scores 1 to 5 for items of the dimensions; groups of the "
                    + "breakdown; no other field";

    @Parameters(paramLabel = "FILE", description = "one input, or a file of examples with input and expected")
    Path file;

    @Option(names = "--format", defaultValue = "text", description = "text or json")
    Format format;

    @Spec
    CommandSpec command;

    @Override
    public Integer call() {
        try {
            JsonNode given = Json.MAPPER.readTree(Files.readString(file));
            if (given.has("cases")) return examples(given.get("cases"));
            print(outcome(given));
            return 0;
        } catch (IOException | JacksonException | Malformed e) {
            command.commandLine().getErr().println(file + ": " + (e instanceof Malformed ? UNUSABLE : "not JSON"));
            return 2;
        }
    }

    private static SurveyOutcome outcome(JsonNode input) {
        return Disclosure.outcome(Wire.readSparse(Json.MAPPER.writeValueAsBytes(input), Ballots.class));
    }

    private int examples(JsonNode cases) {
        List<Case> checked = new ArrayList<>();
        for (JsonNode example : cases) {
            JsonNode expected = example.path("expected").deepCopy();
            if (expected instanceof ObjectNode object) object.remove("internal");
            JsonNode actual = Json.MAPPER.readTree(Json.write(outcome(example.path("input"))));
            checked.add(new Case(example.path("id").asString(), expected.equals(actual)));
        }
        PrintWriter out = command.commandLine().getOut();
        if (format == Format.json) out.println(Json.write(Map.of("cases", checked)));
        else checked.forEach(c -> out.println(c.id() + " " + (c.pass() ? "pass" : "fail")));
        out.flush();
        return checked.stream().allMatch(Case::pass) ? 0 : 1;
    }

    private void print(SurveyOutcome outcome) {
        PrintWriter out = command.commandLine().getOut();
        if (format == Format.json) out.println(Json.write(outcome));
        else text(outcome, out);
        out.flush();
    }

    private static void text(SurveyOutcome outcome, PrintWriter out) {
        out.println(outcome.status() + (outcome.reason() == null ? "" : " (" + outcome.reason() + ")"));
        if (outcome.items() == null) return;
        SurveyOutcome.Turnout turnout = outcome.turnout();
        out.printf(
                "answers: %d of %d partners, about %d%%%n", turnout.ratings(), turnout.partners(), turnout.percent());
        out.println("trend: " + (outcome.trendAllowed() ? "may be shown" : "not shown"));
        outcome.items().forEach((id, figure) -> out.println("item " + id + ": " + text(figure)));
        outcome.dimensions().forEach((id, figure) -> out.println("dimension " + id + ": " + text(figure)));
        out.println("overall: " + text(outcome.overall()));
        if (outcome.breakdown() == null || outcome.breakdown().cells() == null) return;
        outcome.breakdown()
                .cells()
                .forEach((dimension, row) ->
                        row.forEach((group, figure) -> out.println(dimension + ", " + group + ": " + text(figure))));
    }

    private static String text(Figure figure) {
        if (!figure.shown()) return "not shown";
        if (figure.word() != null) return figure.word().toString();
        String value = figure.qualifier().equals("=") ? "" + figure.value() : figure.qualifier() + " " + figure.value();
        return figure.size() == null ? value : value + " (" + figure.size() + " answers)";
    }
}
