package merlin.shared;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * Something a rule does not permit. It rolls the use case back, is shown as a message that says what to do, and answers
 * problem+json with the rule as code. The text comes from the bundle {@code merlin.messages} under {@link #messageKey()}.
 */
@ApplicationException(rollback = true)
public class Refusal extends RuntimeException {
    private final String rule;
    private final String messageKey;
    private final transient List<Object> arguments;

    /** @param rule rule id such as {@code POR-2}; @param messageKey key in the bundle; @param arguments shown in the text */
    public Refusal(String rule, String messageKey, Object... arguments) {
        super(rule + " " + messageKey + " " + List.of(arguments));
        this.rule = rule;
        this.messageKey = messageKey;
        this.arguments = List.of(arguments);
    }

    public String rule() {
        return rule;
    }

    public String messageKey() {
        return messageKey;
    }

    public Object[] arguments() {
        return arguments.toArray();
    }

    /** HTTP status of the answer on REST addresses. */
    public int status() {
        return 409;
    }
}
