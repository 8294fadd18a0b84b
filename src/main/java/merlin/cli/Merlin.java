package merlin.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code merlin-cli}: checks a score, a disclosure, an edition or a closed survey without a server. Exit 0 good, 1 not good, 2 unusable input. */
@Command(
        name = "merlin-cli",
        mixinStandardHelpOptions = true,
        subcommands = {Disclose.class, Score.class, CheckEdition.class, CheckSurvey.class, CheckLedger.class},
        description = "Checks what Merlin publishes, with nothing but the files given to it.")
public final class Merlin implements Callable<Integer> {
    public static void main(String[] arguments) {
        System.setProperty("slf4j.internal.verbosity", "ERROR"); // the schema library logs nowhere, and need not say so
        System.exit(new CommandLine(new Merlin()).execute(arguments));
    }

    @Override
    public Integer call() {
        CommandLine.usage(this, System.err);
        return 2;
    }
}
