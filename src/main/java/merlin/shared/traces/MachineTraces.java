package merlin.shared.traces;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** TRC-5 What the virtual machine must not carry along. */
final class MachineTraces {
    private static final String RULE = "TRC-5";

    /** Beginnings of options and what each of them does. */
    private static final Map<String, String> OPTIONS = Map.of(
            "-javaagent:", "an agent watches the program",
            "-agentpath:", "an agent watches the program",
            "-agentlib:", "an agent or a debugger is attached",
            "-Xrunjdwp", "a debugger is attached",
            "-XX:StartFlightRecording", "a flight recording is being written",
            "-XX:+HeapDumpOnOutOfMemoryError", "memory would be written to disk after an error",
            "-Djavax.net.debug", "network traffic is written to the log");

    private MachineTraces() {}

    static List<Trace> found() {
        List<Trace> found =
                new ArrayList<>(among(ManagementFactory.getRuntimeMXBean().getInputArguments()));
        found.addAll(talkative(LogManager.getLogManager()));
        return found;
    }

    /** @param options as the virtual machine was started */
    static List<Trace> among(List<String> options) {
        return options.stream()
                .flatMap(option -> OPTIONS.entrySet().stream()
                        .filter(known -> option.startsWith(known.getKey()))
                        .map(known -> new Trace(RULE, known.getValue(), "start it without " + known.getKey())))
                .distinct()
                .toList();
    }

    /** Loggers told to be finer than INFO. The root logger has no name. */
    static List<Trace> talkative(LogManager logs) {
        return Collections.list(logs.getLoggerNames()).stream()
                .sorted()
                .flatMap(name -> Stream.ofNullable(logs.getLogger(name)))
                .filter(MachineTraces::talkative)
                .map(logger -> new Trace(
                        RULE,
                        "the log \"" + logger.getName() + "\" is at level " + logger.getLevel(),
                        "set it to INFO or coarser"))
                .toList();
    }

    private static boolean talkative(Logger logger) {
        Level level = logger.getLevel();
        return level != null && level.intValue() < Level.INFO.intValue();
    }
}
