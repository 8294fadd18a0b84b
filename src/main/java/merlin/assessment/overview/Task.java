package merlin.assessment.overview;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * One thing to be done in a case.
 *
 * @param code unique in the list, such as {@code self-assessment}
 * @param due last day, included; null when there is none
 * @param detail how far it is, such as "25 of 36 criteria"; possibly empty
 * @param address where it is done, below /app; null when it is done by a button here, elsewhere, or by somebody else
 * @param button what the button says that does it; null without one
 */
public record Task(
        String code,
        String title,
        Turn turn,
        Status status,
        LocalDate due,
        String detail,
        String address,
        String button)
        implements Serializable {
    /** How a task stands on a day. */
    public enum Status {
        DONE("Done", "good"),
        NOW("Now", "care"),
        OVERDUE("Overdue", "bad"),
        LATER("Later", "none");

        private final String label;
        private final String tone;

        Status(String label, String tone) {
            this.label = label;
            this.tone = tone;
        }

        public String label() {
            return label;
        }

        /** Colour and shape of the status word. */
        public String tone() {
            return tone;
        }
    }

    /** Open, and the turn of this part. */
    public boolean openFor(Turn part) {
        return open() && turn == part;
    }

    public boolean open() {
        return status == Status.NOW || status == Status.OVERDUE;
    }
}
