package merlin.shared.traces;

/**
 * A setting that would leave a trace of who answers.
 *
 * @param rule id such as {@code TRC-3}
 * @param found the setting as it is, such as {@code archive_mode is on}
 * @param remedy what to do, an imperative without a full stop
 */
public record Trace(String rule, String found, String remedy) {
    @Override
    public String toString() {
        return rule + " " + found + ": " + remedy + ".";
    }
}
