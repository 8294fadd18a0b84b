package merlin.criteria;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/**
 * What an outcome leads to under the edition's caps, best first. The department decides; this is what the rule says. "Standard
 * met" is the text of published reports, the other two are ours.
 */
public enum Decision {
    MET("met", "Standard met"),
    MET_WITH_CONDITIONS("met-with-conditions", "Standard met with conditions"),
    NOT_MET("not-met", "Standard not met");

    private final String code;
    private final String text;

    Decision(String code, String text) {
        this.code = code;
        this.text = text;
    }

    /** As written in a criteria file. */
    public String code() {
        return code;
    }

    /** As printed in a report. */
    public String text() {
        return text;
    }

    @Override
    @JsonValue
    public String toString() {
        return text;
    }

    /** Reads a code or a text. Throws {@link IllegalArgumentException} for anything else. */
    @JsonCreator
    public static Decision parse(String written) {
        return Arrays.stream(values())
                .filter(d -> d.code.equals(written) || d.text.equals(written))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such decision: " + written));
    }
}
