package merlin.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code merlin-cli}: checks a score, a disclosure, an edition or a closed survey without a server. Exit 0 good, 1 not good, 2 unusable input. */
@Command(
        name = "merlin-cli",
        mixinStandardHelpOptions = true,
        description = "Checks what Merlin publishes, with nothing but the files given to it.")
public final class Merlin implements Callable<Integer> {
    public static void main(String[] arguments) {
        System.setProperty("slf4j.internal.verbosity", "ERROR"); // the schema library logs nowhere, and need not say so
        System.exit(commands(arguments).execute(arguments));
    }

    /** All commands; the one that is asked for alone when its name is known, because looking at the others takes time. */
    public static CommandLine commands(String... arguments) {
        Map<String, Supplier<Object>> all = new LinkedHashMap<>();
        all.put("ledger", CheckLedger::new);
        all.put("score", Score::new);
        all.put("disclose", Disclose::new);
        all.put("check", CheckSurvey::new);
        all.put("edition", CheckEdition::new);
        if (arguments.length > 0 && all.containsKey(arguments[0])) all.keySet().retainAll(Set.of(arguments[0]));
        CommandLine line = new CommandLine(new Merlin());
        all.forEach((name, command) -> line.addSubcommand(name, command.get()));
        return line;
    }

    @Override
    public Integer call() {
        commands().usage(System.err);
        return 2;
    }
}
