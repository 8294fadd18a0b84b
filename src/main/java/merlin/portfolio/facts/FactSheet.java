package merlin.portfolio.facts;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The eight facts of a subcontract as they stand: the newest statement, and for each fact the partner's newest answer to the
 * value that stands (POR-10).
 *
 * @param number number of the newest statement, 0 when there is none
 * @param statedAt null when there is none
 */
public record FactSheet(int number, Instant statedAt, Facts facts, List<Line> lines) {
    /** How a fact stands between the two sides. */
    public enum State {
        UNKNOWN,
        /** Stated by the prime, not yet answered. */
        STATED,
        CONFIRMED,
        DISPUTED
    }

    /** @param why the partner's words when disputed, else empty; @param answeredAt null until answered */
    public record Line(Fact fact, State state, String why, Instant answeredAt) {}

    /** @param statements of one subcontract; @param answers to any of them */
    public static FactSheet of(List<FactStatement> statements, List<FactAnswer> answers) {
        Optional<FactStatement> newest = statements.stream().max(Comparator.comparingInt(FactStatement::getNumber));
        Facts facts = newest.map(FactStatement::facts).orElse(Facts.UNKNOWN);
        List<Line> lines = Arrays.stream(Fact.values())
                .map(fact -> line(fact, facts, answers))
                .toList();
        return new FactSheet(
                newest.map(FactStatement::getNumber).orElse(0),
                newest.map(FactStatement::getStatedAt).orElse(null),
                facts,
                lines);
    }

    private static Line line(Fact fact, Facts facts, List<FactAnswer> answers) {
        if (!fact.isStatedIn(facts)) return new Line(fact, State.UNKNOWN, "", null);
        return answers.stream()
                .filter(a -> a.getFact() == fact)
                .max(Comparator.comparing(FactAnswer::getAnsweredAt))
                .filter(a -> fact.isSame(a.getStatement().facts(), facts))
                .map(a -> new Line(
                        fact,
                        State.valueOf(a.getAnswer().name()),
                        a.getWhy() == null ? "" : a.getWhy(),
                        a.getAnsweredAt()))
                .orElse(new Line(fact, State.STATED, "", null));
    }

    public long count(State state) {
        return lines.stream().filter(l -> l.state() == state).count();
    }
}
