package merlin.shared;

import java.util.List;

/**
 * Something found in a file that somebody brought: why it was refused, or what the reader should know.
 *
 * @param line counted from 1; 0 when it concerns the whole file
 * @param column counted from 1; 0 when it concerns the whole line
 * @param where the field or column as the file calls it; empty when it concerns the whole file
 * @param rule rule id such as {@code PRO-3}
 * @param messageKey key in the bundle {@code merlin.messages}
 * @param arguments shown in the text
 */
public record Finding(long line, long column, String where, String rule, String messageKey, List<String> arguments)
        implements java.io.Serializable {
    public Finding {
        arguments = List.copyOf(arguments);
    }

    /** A finding about the whole file. */
    public static Finding ofFile(String rule, String messageKey, String... arguments) {
        return new Finding(0, 0, "", rule, messageKey, List.of(arguments));
    }
}
