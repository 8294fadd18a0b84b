package merlin.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Stack;
import java.util.concurrent.Callable;
import merlin.shared.Json;
import merlin.survey.check.Asked;
import merlin.survey.check.BadPackage;
import merlin.survey.check.CheckPackage;
import merlin.survey.check.SavedPackage;
import merlin.survey.check.ToldOutcome;
import merlin.survey.check.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.IParameterConsumer;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code check FILE}: whether the published package of a closed partner survey is what it claims to be. Exit 1 when a check
 * does not hold, 2 when the file is not a package or an option cannot be used.
 */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Checks the published package of a closed partner survey, offline.")
final class CheckSurvey implements Callable<Integer> {
    enum Format {
        text,
        json
    }

    enum Answer {
        yes,
        no
    }

    /** Takes the next word as it is: one code in 64 begins with a dash and is no option. */
    static final class AsItIs implements IParameterConsumer {
        @Override
        public void consumeParameters(Stack<String> words, ArgSpec option, CommandSpec command) {
            if (words.isEmpty()) throw new ParameterException(command.commandLine(), option + " needs a value");
            option.setValue(words.pop());
        }
    }

    /** As printed for machines. */
    record Checked(String file, String survey, List<String> fingerprints, boolean good, List<Verdict> checks) {}

    @Parameters(paramLabel = "FILE", description = "the package, as saved from the check page or the API")
    Path file;

    @Option(
            names = "--receipt",
            parameterConsumer = AsItIs.class,
            description = "your confirmation code: 8 characters as shown, or all 43")
    String receipt;

    @Option(
            names = "--handle",
            parameterConsumer = AsItIs.class,
            description = "your line in the register, 43 characters")
    String handle;

    @Option(names = "--collected", description = "with --handle: yes or no, whether your organisation collected a pass")
    Answer collected;

    @Option(
            names = "--outcome",
            description = "the outcome with its nonce, as /api/v1/primes/{id}/survey-outcomes tells it")
    Path outcome;

    @Option(names = "--format", defaultValue = "text", description = "text or json")
    Format format;

    @Spec
    CommandSpec command;

    @Override
    public Integer call() {
        Path reading = file;
        try {
            SavedPackage saved = SavedPackage.of(Files.readString(file));
            Optional<ToldOutcome> told = Optional.empty();
            if (outcome != null) {
                reading = outcome;
                told = Optional.of(ToldOutcome.of(Files.readString(outcome), saved));
            }
            reading = null;
            Asked asked = new Asked(Optional.ofNullable(receipt), line(), told);
            return print(saved, CheckPackage.of(saved, asked));
        } catch (IOException e) {
            return unusable(reading, "cannot be read as UTF-8 text");
        } catch (BadPackage e) {
            return unusable(reading, e.getMessage());
        }
    }

    /** The line of the register to look up: handle and status, or neither. */
    private Optional<Asked.Line> line() {
        if ((handle == null) != (collected == null)) {
            throw new ParameterException(command.commandLine(), "--handle and --collected go together");
        }
        return Optional.ofNullable(handle).map(line -> new Asked.Line(line, collected == Answer.yes));
    }

    private int print(SavedPackage saved, List<Verdict> verdicts) {
        boolean good = verdicts.stream().noneMatch(Verdict::fails);
        PrintWriter out = command.commandLine().getOut();
        if (format == Format.json) {
            out.println(Json.write(new Checked(file.toString(), saved.title(), saved.fingerprints(), good, verdicts)));
        } else {
            out.printf(
                    "%s. Fingerprint, to be compared with your invitation: %s%n",
                    saved.title(), String.join("; later ", saved.fingerprints()));
            verdicts.forEach(
                    v -> out.printf("(%s) %-17s  %s%n", v.letter(), v.verdict().words(), v.text()));
        }
        out.flush();
        return good ? 0 : 1;
    }

    private int unusable(Path which, String why) {
        command.commandLine().getErr().println(which == null ? why : which + ": " + why);
        return 2;
    }
}
