package merlin.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The human verdicts on what axe-core cannot decide, as the table of {@code docs/accessibility.md} states them. */
public final class Verdicts {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z-]+)` \\| `([^`]+)` \\|");

    private Verdicts() {}

    /** Those of the undecided results that the table has no verdict on. */
    public static Set<String> missing(Collection<String> undecided) {
        Set<String> missing = new TreeSet<>(undecided);
        missing.removeAll(given());
        return missing;
    }

    private static Set<String> given() {
        try {
            return ROW.matcher(Files.readString(Path.of("docs/accessibility.md")))
                    .results()
                    .map((MatchResult row) -> row.group(1) + " | " + row.group(2))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
