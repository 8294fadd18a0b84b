package merlin.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import merlin.criteria.Edition;
import merlin.criteria.GivenLevels;
import merlin.criteria.Library;
import merlin.criteria.Outcome;
import merlin.criteria.RatingsRefused;
import merlin.criteria.file.BadCriteriaFile;
import merlin.criteria.file.CriteriaFiles;
import merlin.shared.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.core.JacksonException;

/**
 * {@code score EDITION FILE}: percentages, labels and decision for one level a criterion. Exit 0 when it could be scored,
 * whatever the decision; 1 when the levels do not fit the edition; 2 when there is no such edition or the file cannot be read.
 */
@Command(
        name = "score",
        mixinStandardHelpOptions = true,
        description = "Scores one level a criterion under an edition of the Standard.")
final class Score implements Callable<Integer> {
    enum Format {
        text,
        json
    }

    @Parameters(index = "0", paramLabel = "EDITION", description = "such as merlin-2018")
    String edition;

    @Parameters(
            index = "1",
            paramLabel = "FILE",
            description = "JSON: {\"ratings\": {\"1.1\": \"Excellent\", ...}}, one for every criterion")
    Path file;

    @Option(names = "--format", defaultValue = "text", description = "text or json")
    Format format;

    @Option(
            names = "--criteria-dir",
            paramLabel = "DIR",
            defaultValue = "${env:MERLIN_CRITERIA_DIR:-" + Option.NULL_VALUE + "}",
            description = "folder with further editions and profiles; MERLIN_CRITERIA_DIR when not given")
    Path criteriaFolder;

    @Spec
    CommandSpec command;

    @Override
    public Integer call() {
        try {
            Library library = CriteriaFiles.load(Optional.ofNullable(criteriaFolder));
            Edition under = library.editions().get(edition);
            if (under == null)
                return failed(
                        2,
                        "There is no edition " + edition + ". There are: "
                                + String.join(", ", library.editions().keySet()));
            GivenLevels given = Json.read(Files.readString(file), GivenLevels.class);
            print(Outcome.of(given.ratings(), under));
            return 0;
        } catch (RatingsRefused e) {
            return failed(1, e.rule() + " " + text(e));
        } catch (BadCriteriaFile | UncheckedIOException e) {
            return failed(2, e.getMessage());
        } catch (IOException e) {
            return failed(2, file + ": cannot be read as UTF-8 text");
        } catch (JacksonException e) {
            return failed(2, file + ": not JSON of the form {\"ratings\": {\"1.1\": \"Excellent\", ...}}");
        }
    }

    private void print(Outcome outcome) {
        PrintWriter out = command.commandLine().getOut();
        if (format == Format.json) out.println(Json.write(outcome));
        else text(outcome, out);
        out.flush();
    }

    private static void text(Outcome outcome, PrintWriter out) {
        String row = "%-40s %5s%%  %-15s exactly %s%n";
        outcome.principles()
                .forEach(p -> out.printf(row, p.code() + " " + p.title(), p.percent(), p.label(), p.exact()));
        Outcome.OverallOutcome overall = outcome.overall();
        out.printf(row, "Overall", overall.percent(), overall.label(), overall.exact());
        out.println(outcome.decision().text());
        outcome.caps().forEach(c -> out.printf("%s: %s instead of %s. %s%n", c.about(), c.to(), c.from(), c.text()));
    }

    private static String text(RatingsRefused refused) {
        String pattern = ResourceBundle.getBundle("merlin.messages.criteria", Locale.ROOT)
                .getString(refused.messageKey());
        return new MessageFormat(pattern.replace("'", "''"), Locale.UK).format(refused.arguments());
    }

    private int failed(int exit, String message) {
        command.commandLine().getErr().println(message);
        return exit;
    }
}
