package merlin.attack;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds byte strings in files of any size, in one reading. */
final class Search {
    private final Map<String, List<byte[]>> wanted = new LinkedHashMap<>();

    /** A text as a program may keep it: one byte a sign, or two. */
    Search text(String name, String text) {
        wanted.computeIfAbsent(name, n -> new ArrayList<>())
                .addAll(List.of(text.getBytes(StandardCharsets.US_ASCII), text.getBytes(StandardCharsets.UTF_16BE)));
        return this;
    }

    /** Raw bytes; the first 24 will do. */
    Search bytes(String name, byte[] bytes) {
        wanted.computeIfAbsent(name, n -> new ArrayList<>())
                .add(java.util.Arrays.copyOf(bytes, Math.min(24, bytes.length)));
        return this;
    }

    /** Name of what was found to the files and numbers of hits; empty when nothing was. */
    Map<String, Integer> in(Path root) {
        Map<String, Integer> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                offsets(file)
                        .forEach((name, places) -> found.merge(
                                name + " in " + root.getParent().relativize(file), places.size(), Integer::sum));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    /** Where in the file each thing stands. */
    Map<String, List<Long>> offsets(Path file) {
        Map<String, List<Long>> found = new LinkedHashMap<>();
        Map<Integer, List<Map.Entry<String, byte[]>>> byStart = new LinkedHashMap<>();
        int longest = 1;
        for (Map.Entry<String, List<byte[]>> one : wanted.entrySet()) {
            for (byte[] bytes : one.getValue()) {
                byStart.computeIfAbsent(start(bytes, 0), b -> new ArrayList<>()).add(Map.entry(one.getKey(), bytes));
                longest = Math.max(longest, bytes.length);
            }
        }
        boolean[] starts = new boolean[1 << 16];
        byStart.keySet().forEach(start -> starts[start] = true);
        byte[] window = new byte[1 << 20];
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            long base = 0;
            int kept = 0;
            for (int read; (read = in.readNBytes(window, kept, window.length - kept)) > 0; ) {
                int end = kept + read;
                boolean last = end < window.length;
                int until = last ? end - 1 : end - longest;
                for (int i = 0; i < until; i++) {
                    if (!starts[start(window, i)]) continue;
                    for (Map.Entry<String, byte[]> one : byStart.get(start(window, i))) {
                        if (stands(one.getValue(), window, i, end)) {
                            found.computeIfAbsent(one.getKey(), n -> new ArrayList<>())
                                    .add(base + i);
                        }
                    }
                }
                if (last) break;
                kept = end - until;
                System.arraycopy(window, until, window, 0, kept);
                base += until;
            }
        } catch (NoSuchFileException gone) {
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static int start(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF;
    }

    private static boolean stands(byte[] wanted, byte[] window, int at, int end) {
        return at + wanted.length <= end
                && java.util.Arrays.equals(wanted, 0, wanted.length, window, at, at + wanted.length);
    }
}
