package merlin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads every page of ours: no inline style or script, no rule hidden in an expression, every text key there. */
class PagesTest {
    private static final Pattern INLINE = Pattern.compile(
            "\\sstyle=\"|<script(?![^>]*\\bsrc=)|<style\\b|\\son(click|change|load|submit|input)=\"|href=\"javascript:");
    private static final Pattern EXPRESSION = Pattern.compile("#\\{([^}]*)}");
    private static final Pattern TEXT_KEY = Pattern.compile("\\bt\\['([a-zA-Z0-9.]+)']");
    private static final int LONGEST_EXPRESSION = 120;

    static Stream<Path> pages() {
        return Stream.of("src/main/webapp", "src/main/ballot").flatMap(PagesTest::under);
    }

    private static Stream<Path> under(String folder) {
        try {
            return Files.walk(Path.of(folder))
                    .filter(file -> file.toString().matches(".*\\.(xhtml|html)"))
                    .sorted();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest(name = "{0} has no inline style or script")
    @MethodSource("pages")
    void noInlineStyleOrScript(Path page) throws IOException {
        assertEquals(Set.of(), found(INLINE, Files.readString(page)));
    }

    @ParameterizedTest(name = "{0} keeps conditions in properties")
    @MethodSource("pages")
    void expressionsAreShort(Path page) throws IOException {
        Set<String> tooLong = found(EXPRESSION, Files.readString(page)).stream()
                .filter(expression -> expression.length() > LONGEST_EXPRESSION)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), tooLong);
    }

    @ParameterizedTest(name = "{0} names texts that exist")
    @MethodSource("pages")
    void everyTextKeyExists(Path page) throws IOException {
        Set<String> missing = TEXT_KEY.matcher(Files.readString(page))
                .results()
                .map(result -> result.group(1))
                .filter(key -> !exists(key))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), missing);
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean exists(String key) {
        Path bundle =
                Path.of("src/main/resources/merlin/messages/" + key.substring(0, key.indexOf('.')) + ".properties");
        Properties texts = new Properties();
        try (var reader = Files.newBufferedReader(bundle)) {
            texts.load(reader);
            return texts.containsKey(key);
        } catch (IOException noBundle) {
            return false;
        }
    }
}
