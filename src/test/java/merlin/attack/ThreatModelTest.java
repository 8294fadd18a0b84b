package merlin.attack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What docs/threat-model.md claims is shown by a test that exists, or is called a limit. */
class ThreatModelTest {
    private static final Pattern NAMED = Pattern.compile("`(\\w+(Attack|Test|Journey|IT))`");
    private final String page = read();

    private static String read() {
        try {
            return Files.readString(Path.of("docs/threat-model.md"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void everyTestThatItNamesExists() throws IOException {
        Set<String> named = NAMED.matcher(page)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            files.forEach(file -> named.remove(file.getFileName().toString().replace(".java", "")));
        }
        assertEquals(Set.of(), named);
    }

    @Test
    void everyClaimNamesATestOrIsCalledALimit() {
        String claims = page.substring(0, page.indexOf("## Last full run"));
        List<String> rows = claims.lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| ---"))
                .skip(1)
                .toList();
        assertTrue(rows.size() >= 9, "rows " + rows.size());
        for (String row : rows) {
            List<String> cells = Arrays.asList(row.split("\\|"));
            for (String claim : cells.subList(3, 5)) {
                assertTrue(NAMED.matcher(claim).find() || claim.contains("*limit*"), claim);
            }
        }
    }
}
