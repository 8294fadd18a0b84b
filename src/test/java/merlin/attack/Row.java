package merlin.attack;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * A line of the table: what an attack measured, and whether the product holds. Kept as a file of its own, so that the table is
 * made of what ran and of nothing else.
 */
final class Row {
    private static final Path FOLDER = Path.of("target", "attacks");
    private final Attack attack;
    private final String where;

    private Row(Attack attack, String where) {
        this.attack = attack;
        this.where = where;
    }

    static Row of(Attack attack) {
        return new Row(attack, "");
    }

    /** A part of an attack, such as one of the two databases. */
    static Row of(Attack attack, Object where) {
        return new Row(attack, where.toString().toLowerCase());
    }

    /** Prints and keeps the figure, then fails the test if the product did not hold. */
    void judge(boolean holds, String figure) {
        keep(figure, holds ? "holds" : "DOES NOT HOLD");
        assertTrue(holds, attack.title() + " " + where + ": " + figure);
    }

    /** An attack that succeeds and is known to: the table says so, the build goes on. */
    void limit(String figure, String because) {
        keep(figure, "does not hold, because " + because);
    }

    private void keep(String figure, String verdict) {
        String title = where.isEmpty() ? attack.title() : attack.title() + ", " + where;
        System.out.println("attack " + title + ": " + figure + ": " + verdict);
        try {
            Files.createDirectories(FOLDER);
            String name = "%02d-%s%s.row".formatted(attack.ordinal(), attack, where.isEmpty() ? "" : "-" + where);
            Files.writeString(
                    FOLDER.resolve(name.replace(' ', '-')), "| " + title + " | " + figure + " | " + verdict + " |\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All lines, in the order of the attacks. */
    static String table() throws IOException {
        StringBuilder table = new StringBuilder("| attack | figure | verdict |\n| --- | --- | --- |\n");
        try (Stream<Path> rows = Files.list(FOLDER)) {
            for (Path row : rows.filter(file -> file.toString().endsWith(".row"))
                    .sorted()
                    .toList()) {
                table.append(Files.readString(row));
            }
        }
        Files.writeString(FOLDER.resolve("table.md"), table);
        return table.toString();
    }
}
