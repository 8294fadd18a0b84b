package merlin.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import merlin.criteria.file.BadCriteriaFile;
import merlin.criteria.file.CriteriaFiles;
import merlin.criteria.file.Problem;
import merlin.shared.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code edition FILE}: whether a criteria file of any kind can be used. Exit 1 with every problem's line and column when not,
 * 2 when the file cannot be read.
 */
@Command(
        name = "edition",
        mixinStandardHelpOptions = true,
        description = "Checks a criteria file: an edition, a profile, a survey form, a crosswalk or payment rules.")
final class CheckEdition implements Callable<Integer> {
    enum Format {
        text,
        json
    }

    /** As printed for machines. */
    record Checked(String file, boolean valid, List<Problem> errors) {}

    @Parameters(paramLabel = "FILE", description = "a YAML file as in assessment-criteria")
    Path file;

    @Option(names = "--format", defaultValue = "text", description = "text or json")
    Format format;

    @Option(
            names = "--criteria-dir",
            paramLabel = "DIR",
            defaultValue = "${env:MERLIN_CRITERIA_DIR:-" + Option.NULL_VALUE + "}",
            description = "folder with files that FILE refers to; MERLIN_CRITERIA_DIR when not given")
    Path criteriaFolder;

    @Spec
    CommandSpec command;

    @Override
    public Integer call() {
        try {
            List<Problem> problems = CriteriaFiles.check(file, Optional.ofNullable(criteriaFolder));
            print(problems);
            return problems.isEmpty() ? 0 : 1;
        } catch (BadCriteriaFile | UncheckedIOException e) {
            command.commandLine().getErr().println(e.getMessage());
            return 2;
        }
    }

    private void print(List<Problem> problems) {
        PrintWriter out = command.commandLine().getOut();
        if (format == Format.json) out.println(Json.write(new Checked(file.toString(), problems.isEmpty(), problems)));
        else if (problems.isEmpty()) out.println(file + ": valid");
        else problems.forEach(command.commandLine().getErr()::println);
        out.flush();
    }
}
