package merlin.report.compliance;

import static merlin.report.document.Block.say;
import static merlin.report.document.Block.withheld;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import merlin.criteria.Outcome;
import merlin.report.Say;
import merlin.report.chart.Scale;
import merlin.report.compliance.ComplianceFacts.Assessed;
import merlin.report.compliance.ComplianceFacts.Prime;
import merlin.report.document.Block;
import merlin.report.document.Block.Cell;
import merlin.report.document.Block.Column;

/** 3. Outcome by principle: a table and a chart for each prime, so that no prime is ranked against another. */
final class Principles {
    private Principles() {}

    static List<Block> of(ComplianceFacts facts) {
        List<Block> blocks = new ArrayList<>();
        for (Prime prime : facts.primes())
            prime.assessed().ifPresent(assessed -> blocks.addAll(prime(prime, assessed)));
        if (blocks.isEmpty())
            return List.of(withheld("No assessment of a prime of this programme has been decided yet."));
        List<String> without = facts.primes().stream()
                .filter(p -> p.assessed().isEmpty())
                .map(Prime::name)
                .toList();
        if (!without.isEmpty()) blocks.add(withheld("No Merlin outcome held: " + String.join(", ", without) + "."));
        return blocks;
    }

    private static List<Block> prime(Prime prime, Assessed assessed) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Lead(prime.name()));
        blocks.add(say("Assessment " + assessed.reference() + ", issued " + Say.day(assessed.issuedOn()) + ", under "
                + assessed.edition() + "."));
        blocks.add(new Block.Table(
                "principles-" + assessed.reference(),
                prime.name() + ": outcome by principle",
                List.of(
                        Column.text("principle", "Principle"),
                        Column.number("judged", "Judged"),
                        Column.text("label", "Label"),
                        Column.number("own", "Prime’s own levels would give")),
                rows(assessed)));
        blocks.add(Block.Picture.of(Scale.of(
                prime.name() + ": judged (filled) against the prime’s own levels (open)",
                assessed.outcome().principles().stream()
                        .map(p -> dots(p, own(assessed, p.code())))
                        .toList(),
                0,
                100,
                20,
                "%")));
        return blocks;
    }

    private static List<List<Cell>> rows(Assessed assessed) {
        List<List<Cell>> rows = new ArrayList<>();
        var overall = assessed.outcome().overall();
        rows.add(List.of(
                Cell.of("Overall"),
                Say.percent(overall.percent()),
                Cell.of(overall.label()),
                assessed.own().map(o -> Say.percent(o.overall().percent())).orElse(Cell.of("Not complete"))));
        assessed.outcome()
                .principles()
                .forEach(p -> rows.add(List.of(
                        Cell.of(p.code() + " " + p.title()),
                        Say.percent(p.percent()),
                        Cell.of(p.label()),
                        own(assessed, p.code()) == null
                                ? Cell.of("Not complete")
                                : Say.percent(own(assessed, p.code())))));
        return rows;
    }

    private static BigDecimal own(Assessed assessed, String principle) {
        return assessed.own().map(o -> o.principle(principle).percent()).orElse(null);
    }

    private static Scale.Row dots(Outcome.PrincipleOutcome principle, BigDecimal own) {
        String words = "judged " + principle.percent().toPlainString() + "%"
                + (own == null ? "" : ", own levels " + own.toPlainString() + "%");
        return new Scale.Row(principle.code() + " " + principle.title(), principle.percent(), own, null, null, words);
    }
}
