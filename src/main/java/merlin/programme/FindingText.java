package merlin.programme;

import java.io.Serializable;
import java.util.List;
import merlin.shared.Finding;
import merlin.web.Texts;

/** A finding in words, for a page: where it is in the file, and what to do. Line and column are empty when they are unknown. */
public record FindingText(String line, String column, String where, String rule, String text) implements Serializable {
    public static List<FindingText> of(List<Finding> findings, Texts texts) {
        return findings.stream()
                .map(f -> new FindingText(
                        number(f.line()),
                        number(f.column()),
                        f.where(),
                        f.rule(),
                        texts.text(f.messageKey(), f.arguments().toArray())))
                .toList();
    }

    private static String number(long counted) {
        return counted == 0 ? "" : String.valueOf(counted);
    }
}
