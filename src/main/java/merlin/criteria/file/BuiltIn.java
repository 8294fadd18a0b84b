package merlin.criteria.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The criteria files packed into the program, under {@code assessment-criteria/} on the class path. */
final class BuiltIn {
    private BuiltIn() {}

    /** Names of the files, as listed in {@code built-in.txt}. */
    static List<String> names() {
        return text("built-in.txt")
                .lines()
                .map(String::strip)
                .filter(l -> !l.isEmpty() && !l.startsWith("#"))
                .toList();
    }

    static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    static byte[] bytes(String name) {
        try (InputStream in = BuiltIn.class.getResourceAsStream("/assessment-criteria/" + name)) {
            if (in == null) throw new IllegalStateException("assessment-criteria/" + name + " is not packed");
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
