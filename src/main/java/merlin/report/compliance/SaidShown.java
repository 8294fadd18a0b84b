package merlin.report.compliance;

import static merlin.report.document.Block.note;
import static merlin.report.document.Block.say;
import static merlin.report.document.Block.withheld;

import java.util.ArrayList;
import java.util.List;
import merlin.report.compliance.ComplianceFacts.Assessed;
import merlin.report.compliance.ComplianceFacts.Criterion;
import merlin.report.compliance.ComplianceFacts.Prime;
import merlin.report.document.Block;
import merlin.report.document.Block.Cell;
import merlin.report.document.Block.Column;

/** 9. Said against shown: the criteria at which the sides disagree. */
final class SaidShown {
    private SaidShown() {}

    static List<Block> of(ComplianceFacts facts) {
        List<Block> blocks = new ArrayList<>();
        for (Prime prime : facts.primes()) prime.assessed().ifPresent(assessed -> blocks.add(prime(prime, assessed)));
        if (blocks.isEmpty())
            return List.of(withheld("No assessment of a prime of this programme has been decided yet."));
        blocks.add(note(
                "A criterion stands here when the prime’s own level and the judged level differ, or when partners’ published "
                        + "values are in the lower half while the prime gives itself one of the two best levels. Ledgers stand in "
                        + "section 5. Partners’ values are those of the survey the assessment used."));
        return blocks;
    }

    private static Block prime(Prime prime, Assessed assessed) {
        List<Criterion> disagree =
                assessed.criteria().stream().filter(Criterion::disagrees).toList();
        if (disagree.isEmpty())
            return say(
                    prime.name() + ": at none of " + assessed.criteria().size() + " criteria do the sides disagree.");
        return new Block.Table(
                "said-shown-" + assessed.reference(),
                prime.name() + ": " + disagree.size() + " of "
                        + assessed.criteria().size() + " criteria, assessment " + assessed.reference(),
                List.of(
                        Column.text("criterion", "Criterion"),
                        Column.text("own", "The prime says"),
                        Column.text("answered", "Partners answered"),
                        Column.text("judged", "Judged")),
                disagree.stream()
                        .map(c -> List.of(
                                Cell.of(c.code() + " " + c.title()),
                                Cell.of(c.own()),
                                Cell.of(c.answered()),
                                Cell.of(c.judged())))
                        .toList());
    }
}
