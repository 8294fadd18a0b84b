package merlin.criteria;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * What an assessment comes to under an edition: computed, never typed in.
 *
 * @param edition id of the edition
 * @param decision what the rule leads to; the department's own decision may differ and is kept elsewhere
 * @param caps those that held something down, in the edition's order
 */
public record Outcome(
        String edition,
        OverallOutcome overall,
        List<PrincipleOutcome> principles,
        Decision decision,
        List<CapApplied> caps) {
    public Outcome {
        principles = List.copyOf(principles);
        caps = List.copyOf(caps);
    }

    /** @param percent for display, rounded as the edition says; @param exact the fraction on which the label was decided */
    public record OverallOutcome(BigDecimal percent, Fraction exact, String label) {}

    /** As {@link OverallOutcome}, for one principle. */
    public record PrincipleOutcome(String code, String title, BigDecimal percent, Fraction exact, String label) {}

    /**
     * A cap that made a difference.
     *
     * @param about code of the criterion or principle, or {@code overall}
     * @param from what it would have been; @param to what it is
     */
    public record CapApplied(String id, String text, String about, String from, String to) {}

    /**
     * Scores one assessment: a pure function.
     *
     * @param levels level name by criterion code, one for every criterion of the edition
     * @throws RatingsRefused when a level is missing (SCO-5), or names what the edition does not have (SCO-6, SCO-7)
     */
    public static Outcome of(Map<String, String> levels, Edition edition) {
        return new Scoring(edition, levels).outcome();
    }

    /** The outcome of one principle. */
    public PrincipleOutcome principle(String code) {
        return principles.stream()
                .filter(p -> p.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no principle " + code + " in " + edition));
    }
}
