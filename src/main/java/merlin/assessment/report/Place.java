package merlin.assessment.report;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import merlin.criteria.Edition;
import merlin.shared.NotFound;

/**
 * A place of the report that the lead writes: a part named here, or the findings under a principle.
 *
 * @param code as stored: {@code organisation}, or {@code findings-4} for principle 4
 * @param title as printed above it
 * @param lines true when every line is an item of a list
 */
public record Place(String code, String title, boolean lines) implements java.io.Serializable {
    public static final Place ORGANISATION = new Place("organisation", "About the organisation", false);
    public static final Place METHODOLOGY = new Place("methodology", "Methodology", false);
    public static final Place STRENGTHS = new Place("strengths", "Areas of significant strength", true);
    public static final Place DEVELOPMENTS = new Place("developments", "Areas for development", true);
    public static final Place CONCLUSION = new Place("conclusion", "Conclusion", false);

    /** All places of a report under this edition, in the order of the report. */
    public static List<Place> of(Edition edition) {
        Stream<Place> findings = edition.principles().stream().map(p -> findings(p.code(), p.title()));
        return Stream.of(Stream.of(METHODOLOGY, ORGANISATION, STRENGTHS, DEVELOPMENTS), findings, Stream.of(CONCLUSION))
                .flatMap(s -> s)
                .toList();
    }

    static Place findings(String principleCode, String title) {
        return new Place("findings-" + principleCode, "Findings: " + principleCode + " " + title, false);
    }

    /** Throws {@link NotFound} when a report under this edition has no such place. */
    static Place of(String code, Edition edition) {
        return of(edition).stream()
                .filter(p -> p.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("place of the report", String.valueOf(code)));
    }

    /** A text as the items of a list: one a line, blank lines left out. */
    static List<String> items(String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split("\\R"))
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }
}
