package merlin.criteria.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import merlin.criteria.Library;

/** Reads the built-in criteria files and a department's own. */
public final class CriteriaFiles {
    private CriteriaFiles() {}

    /**
     * Everything there is to score under.
     *
     * @param folder with further {@code *.yaml} files; a copy of a built-in file is passed over
     * @throws BadCriteriaFile when any file cannot be used; it names every problem with file, line and column
     */
    public static Library load(Optional<Path> folder) {
        var shelf = new Shelf();
        builtIn().forEach(shelf::add);
        folder.ifPresent(f -> own(f).forEach(shelf::add));
        return shelf.library();
    }

    /**
     * Checks one file as if it stood beside the others; a built-in file of the same id gives way to it.
     *
     * @return what is wrong with this file; empty when it can be used
     * @throws UncheckedIOException when the file cannot be read
     */
    public static List<Problem> check(Path file, Optional<Path> folder) {
        CheckedFile checked = read(file);
        if (!checked.isGood()) return checked.problems();
        var shelf = new Shelf();
        var others = new ArrayList<>(builtIn());
        folder.ifPresent(f -> others.addAll(own(f)));
        others.stream().filter(o -> !o.id().equals(checked.id())).forEach(shelf::add);
        shelf.add(checked);
        shelf.fill();
        return checked.problems();
    }

    private static List<CheckedFile> builtIn() {
        return BuiltIn.names().stream()
                .map(n -> CheckedFile.read(n, BuiltIn.bytes(n)))
                .toList();
    }

    private static List<CheckedFile> own(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(
                            f -> f.toString().endsWith(".yaml") || f.toString().endsWith(".yml"))
                    .sorted()
                    .map(CriteriaFiles::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("MERLIN_CRITERIA_DIR cannot be read: " + folder, e);
        }
    }

    private static CheckedFile read(Path file) {
        try {
            return CheckedFile.read(file.toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot be read: " + file, e);
        }
    }
}
