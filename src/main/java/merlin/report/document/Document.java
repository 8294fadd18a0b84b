package merlin.report.document;

import java.time.LocalDate;
import java.util.List;

/**
 * A document before it has a form.
 *
 * @param kind what it is, such as {@code Programme compliance report}
 * @param title what it is about
 * @param summary one sentence under the title
 * @param asOf the day whose facts it states; the only date a form's own metadata may carry
 */
public record Document(String kind, String title, String summary, LocalDate asOf, List<Section> sections) {
    public Document {
        sections = List.copyOf(sections);
    }

    /** Title for a window, a catalogue or a bookmark. */
    public String fullTitle() {
        return kind + ": " + title;
    }

    /**
     * @param number as printed before the heading; empty for none
     * @param id anchor, unique in the document
     */
    public record Section(String number, String id, String title, List<Block> blocks) {
        public Section {
            blocks = List.copyOf(blocks);
        }

        public String heading() {
            return number.isEmpty() ? title : number + ". " + title;
        }
    }

    /** The section with this number. */
    public Section section(int number) {
        return sections.stream()
                .filter(s -> s.number().equals(String.valueOf(number)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no section " + number));
    }
}
