package merlin.shared.traces;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads a database's folder as somebody would who holds the disk: every byte of every file, data and log alike. */
public final class DatabaseFiles {
    private DatabaseFiles() {}

    /** Name of each file with its bytes as Latin-1 text, so that a byte is a character. */
    public static Map<String, String> read(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        List<Path> all;
        try (Stream<Path> walk = Files.walk(folder)) {
            all = walk.filter(Files::isRegularFile).toList();
        }
        for (Path file : all) {
            try {
                files.put(folder.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            } catch (NoSuchFileException goneMeanwhile) {
                continue;
            }
        }
        return files;
    }

    /** Files in which all these texts stand one behind the other, or the other way round, as PostgreSQL fills a page. */
    public static List<String> holdingInOrder(Map<String, String> files, List<String> texts) {
        List<String> backwards = new ArrayList<>(texts);
        Collections.reverse(backwards);
        return files.entrySet().stream()
                .filter(file -> inOrder(file.getValue(), texts) || inOrder(file.getValue(), backwards))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Files in which this text stands. */
    public static List<String> holding(Map<String, String> files, String text) {
        return files.entrySet().stream()
                .filter(file -> file.getValue().contains(text))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean inOrder(String file, List<String> texts) {
        int from = 0;
        for (String text : texts) {
            from = file.indexOf(text, from);
            if (from < 0) return false;
        }
        return true;
    }
}
