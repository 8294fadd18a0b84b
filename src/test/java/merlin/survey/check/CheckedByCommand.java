package merlin.survey.check;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import merlin.cli.Merlin;
import merlin.shared.Json;
import tools.jackson.databind.JsonNode;

/**
 * What {@code merlin-cli check} makes of a case.
 *
 * @param verdicts a to e in words, empty when the file was refused
 */
public record CheckedByCommand(int exit, List<String> verdicts, String out, String err) {
    public static CheckedByCommand of(Packages.Case one, Path folder) throws Exception {
        List<String> asked = new ArrayList<>();
        if (one.code() != null) asked.addAll(List.of("--receipt", one.code()));
        if (one.handle() != null)
            asked.addAll(List.of("--handle", one.handle(), "--collected", one.collected() ? "yes" : "no"));
        asked.addAll(List.of("--format", "json"));
        return run(file(one, folder), asked.toArray(String[]::new));
    }

    static Path file(Packages.Case one, Path folder) throws Exception {
        return Files.writeString(folder.resolve("package.json"), one.json());
    }

    static CheckedByCommand run(Path file, String... options) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        List<String> words = new ArrayList<>(List.of("check", file.toString()));
        words.addAll(List.of(options));
        int exit = Merlin.commands()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(words.toArray(String[]::new));
        List<String> verdicts = new ArrayList<>();
        if (out.toString().startsWith("{")) {
            for (JsonNode check : Json.MAPPER.readTree(out.toString()).get("checks")) {
                if (!check.get("letter").asString().equals("f"))
                    verdicts.add(Verdict.Kind.valueOf(check.get("verdict").asString())
                            .words());
            }
        }
        return new CheckedByCommand(exit, verdicts, out.toString(), err.toString());
    }

    /** The words for a case's letters. */
    public static List<String> words(String letters) {
        if (letters.equals(Packages.REFUSED)) return List.of();
        return letters.chars()
                .mapToObj(letter -> switch (letter) {
                    case 'h' -> Verdict.Kind.HOLDS;
                    case 'x' -> Verdict.Kind.DOES_NOT_HOLD;
                    case '-' -> Verdict.Kind.NOT_ASKED;
                    default -> Verdict.Kind.CANNOT_BE_CHECKED;
                })
                .map(Verdict.Kind::words)
                .toList();
    }
}
