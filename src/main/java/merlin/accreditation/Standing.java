package merlin.accreditation;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import merlin.criteria.Decision;

/**
 * What a prime holds on a day, or why nothing is shown (ACR-4).
 *
 * @param since day of the decision that counts; null when there is none
 * @param until last day, included, of what is or was held; null when nothing ever was
 * @param assessed whether an assessment is under way on that day
 * @param line the one sentence of the register, without the prime's name
 */
public record Standing(Kind kind, LocalDate since, LocalDate until, boolean assessed, String line)
        implements Serializable {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /** What can be said of a prime, in a word. */
    public enum Kind {
        HELD("Held", "good"),
        HELD_WITH_CONDITIONS("Held with conditions", "care"),
        UNDER_REVIEW("Under review", "none"),
        LAPSED("Lapsed", "bad"),
        NOT_HELD("Not held", "none");

        private final String word;
        private final String tone;

        Kind(String word, String tone) {
            this.word = word;
            this.tone = tone;
        }

        public String word() {
            return word;
        }

        /** Tone of the status mark beside the word. */
        public String tone() {
            return tone;
        }

        /** For addresses and open data: {@code held-with-conditions}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** A decision as far as a standing needs it. @param until null when not met; @param overdue conditions past their last day */
    public record Fact(
            Decision decision, LocalDate decidedOn, LocalDate until, int conditions, int done, int overdue) {}

    /** How far a case under way is. */
    public enum Running {
        NO,
        BEING_ASSESSED,
        /** The outcome is issued and waits for the department. */
        AWAITING_DECISION
    }

    /**
     * ACR-4: the standing on a day. What is held comes first; then a case under way; then what was held or refused; then when a
     * first assessment is due (ACR-7).
     *
     * @param facts decisions in any order; those after {@code today} do not count
     * @param firstDue last day for a first assessment; empty when no contract says so
     */
    public static Standing of(List<Fact> facts, Running running, Optional<LocalDate> firstDue, LocalDate today) {
        Optional<Fact> newest =
                facts.stream().filter(f -> !f.decidedOn().isAfter(today)).max(Comparator.comparing(Fact::decidedOn));
        boolean held = newest.filter(f -> f.until() != null && !today.isAfter(f.until()))
                .isPresent();
        if (held) return held(newest.get(), running != Running.NO);
        LocalDate since = newest.map(Fact::decidedOn).orElse(null);
        LocalDate until = newest.map(Fact::until).orElse(null);
        String past = newest.map(Standing::past).orElse("");
        return switch (running) {
            case AWAITING_DECISION ->
                new Standing(
                        Kind.UNDER_REVIEW,
                        since,
                        until,
                        true,
                        "No Merlin outcome held. The assessment is finished and the department has not decided yet."
                                + past);
            case BEING_ASSESSED ->
                new Standing(
                        Kind.UNDER_REVIEW,
                        since,
                        until,
                        true,
                        "No Merlin outcome held. An assessment is under way; nothing of it is shown before it ends."
                                + past);
            case NO -> newest.map(Standing::ended).orElseGet(() -> never(firstDue, today));
        };
    }

    private static Standing held(Fact fact, boolean assessed) {
        String review = assessed ? " Its next assessment is under way." : "";
        if (fact.decision() == Decision.MET) {
            String line = "Holds accreditation until " + DAY.format(fact.until()) + "." + review;
            return new Standing(Kind.HELD, fact.decidedOn(), fact.until(), assessed, line);
        }
        String line = "Holds accreditation with conditions until " + DAY.format(fact.until()) + ": " + conditions(fact)
                + "." + review;
        return new Standing(Kind.HELD_WITH_CONDITIONS, fact.decidedOn(), fact.until(), assessed, line);
    }

    private static String conditions(Fact fact) {
        String done = fact.done() + " of " + fact.conditions() + (fact.conditions() == 1 ? " condition" : " conditions")
                + " done";
        return fact.overdue() == 0 ? done : done + ", " + fact.overdue() + " overdue";
    }

    private static String past(Fact fact) {
        return fact.until() == null
                ? " On " + DAY.format(fact.decidedOn()) + " the decision was: Standard not met."
                : " An earlier accreditation ended on " + DAY.format(fact.until()) + ".";
    }

    private static Standing ended(Fact fact) {
        if (fact.until() == null) {
            String line = "Does not hold accreditation. On " + DAY.format(fact.decidedOn())
                    + " the decision was: Standard not met.";
            return new Standing(Kind.NOT_HELD, fact.decidedOn(), null, false, line);
        }
        String line = "Lapsed: accreditation ended on " + DAY.format(fact.until()) + " and was not renewed.";
        return new Standing(Kind.LAPSED, fact.decidedOn(), fact.until(), false, line);
    }

    private static Standing never(Optional<LocalDate> firstDue, LocalDate today) {
        String due = firstDue.map(day -> day.isBefore(today)
                        ? " A first assessment was due by " + DAY.format(day) + "."
                        : " Not due yet: a first assessment is due by " + DAY.format(day) + ".")
                .orElse(" It has not been assessed.");
        return new Standing(Kind.NOT_HELD, null, null, false, "No Merlin outcome held." + due);
    }

    /** Whether an accreditation is held, with or without conditions. */
    public boolean held() {
        return kind == Kind.HELD || kind == Kind.HELD_WITH_CONDITIONS;
    }
}
