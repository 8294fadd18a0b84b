package merlin.survey.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.Map;

/**
 * What may be known of a survey's answers, and by whom. Holds no figure that may not be shown to its audience: what is
 * withheld is not here.
 *
 * @param reason why nothing, or not to everybody; null when published
 * @param audience null when nothing is shown
 * @param trendAllowed whether the difference to the last published round may be shown
 * @param breakdown null when the survey asked for no group
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SurveyOutcome(
        Status status,
        Reason reason,
        Audience audience,
        Mode mode,
        Boolean trendAllowed,
        Turnout turnout,
        Map<String, Figure> items,
        Map<String, Figure> dimensions,
        Figure overall,
        Breakdown breakdown) {

    /** Who may see it. BLOCKED is an incident: the numbers do not add up. */
    public enum Status {
        PUBLISHED,
        ASSESSOR_ONLY,
        NOT_PUBLISHED,
        BLOCKED
    }

    /** Why a figure, or all figures, are missing. */
    public enum Reason {
        INTEGRITY,
        TOO_FEW_RATINGS,
        TOO_FEW_PARTNERS,
        TOO_FEW_ANSWERS,
        TOO_FEW_ITEMS,
        DIMENSION_MISSING
    }

    public enum Audience {
        PUBLIC,
        ASSESSOR
    }

    /** COARSE: words instead of numbers. */
    public enum Mode {
        NORMAL,
        COARSE
    }

    public enum Shown {
        SHOWN,
        NOT_SHOWN
    }

    public enum Word {
        LOW,
        MIDDLE,
        HIGH
    }

    /** @param percent response rate to the nearest 5 */
    public record Turnout(int ratings, int partners, int percent) {}

    /**
     * One figure.
     *
     * @param size how many answers stand behind a breakdown cell: 5-9, 10-19, 20+
     * @param value 1.5 to 4.5 in halves
     * @param qualifier {@code =}, {@code <=} or {@code >=}: at an end the value is "or less", "or more"
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Figure(Shown status, String size, BigDecimal value, String qualifier, Word word, Reason reason) {
        static final Figure NOT_SHOWN = notShown(null);

        static Figure notShown(Reason reason) {
            return new Figure(Shown.NOT_SHOWN, null, null, null, null, reason);
        }

        static Figure of(Word word) {
            return new Figure(Shown.SHOWN, null, null, null, word, null);
        }

        static Figure of(String size, Cell cell) {
            return new Figure(Shown.SHOWN, size, cell.value(), cell.qualifier(), null, null);
        }

        public boolean shown() {
            return status == Shown.SHOWN;
        }
    }

    /** Dimension to group to figure; null cells when no cell may be shown. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Breakdown(Shown status, Map<String, Map<String, Figure>> cells) {}

    /** PUB-2 The numbers do not add up, or an entry does not verify: nothing is shown. */
    public static final SurveyOutcome BLOCKED = nothing(Status.BLOCKED, Reason.INTEGRITY);

    static SurveyOutcome nothing(Status status, Reason reason) {
        return new SurveyOutcome(status, reason, null, null, null, null, null, null, null, null);
    }

    /** True if everybody may see it. */
    public boolean published() {
        return status == Status.PUBLISHED;
    }
}
