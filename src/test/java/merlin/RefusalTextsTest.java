package merlin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every refusal in the code has words that say what to do, and its rule stands in a charter. */
class RefusalTextsTest {
    private static final Pattern REFUSAL = Pattern.compile("\"([A-Z]{3,4}-[0-9]+)\",\\s*\"([a-z]+\\.[a-zA-Z0-9.]+)\"");

    @Test
    void everyRefusalHasWords() {
        Set<String> missing =
                refusals().filter(r -> !hasWords(r[1])).map(r -> r[1]).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), missing);
    }

    @Test
    void everyRefusalThatPointsToAFieldHasWords() throws IOException {
        Properties fields = new Properties();
        try (var reader = Files.newBufferedReader(Path.of("src/main/resources/merlin/messages/fields.properties"))) {
            fields.load(reader);
        }
        Set<String> unknown = fields.stringPropertyNames().stream()
                .filter(key -> !hasWords(key))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), unknown);
    }

    @Test
    void everyRuleOfARefusalStandsInACharter() {
        String charters = sources("package-info.java").collect(Collectors.joining("\n"));
        Set<String> homeless = refusals()
                .map(r -> r[0])
                .filter(rule -> !Pattern.compile("\\*\\s+(<li>)?" + rule + "\\b")
                        .matcher(charters)
                        .find())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), homeless);
    }

    private static Stream<String[]> refusals() {
        return sources(".java")
                .flatMap(source -> REFUSAL.matcher(source).results().map(m -> new String[] {m.group(1), m.group(2)}));
    }

    private static Stream<String> sources(String ending) {
        try {
            return Files.walk(Path.of("src/main/java"))
                    .filter(file -> file.toString().endsWith(ending))
                    .map(RefusalTextsTest::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean hasWords(String key) {
        Properties texts = new Properties();
        Path bundle =
                Path.of("src/main/resources/merlin/messages/" + key.substring(0, key.indexOf('.')) + ".properties");
        try (var reader = Files.newBufferedReader(bundle)) {
            texts.load(reader);
            return texts.containsKey(key);
        } catch (IOException noBundle) {
            return false;
        }
    }
}
