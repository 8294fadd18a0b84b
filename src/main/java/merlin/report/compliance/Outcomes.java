package merlin.report.compliance;

import static merlin.report.document.Block.note;
import static merlin.report.document.Block.withheld;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import merlin.accreditation.ConditionNow;
import merlin.accreditation.ConditionState;
import merlin.report.Say;
import merlin.report.chart.Timeline;
import merlin.report.compliance.ComplianceFacts.Decided;
import merlin.report.compliance.ComplianceFacts.Prime;
import merlin.report.document.Block;
import merlin.report.document.Block.Cell;
import merlin.report.document.Block.Column;

/** 2. Outcomes: who holds what until when, with conditions and the next step. */
final class Outcomes {
    private Outcomes() {}

    static List<Block> of(ComplianceFacts facts) {
        if (facts.primes().isEmpty())
            return List.of(withheld("No prime has been linked to a contract of this programme yet."));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Table(
                "outcomes-table",
                "Outcome of each prime on " + Say.day(facts.asOf()) + ", by name",
                List.of(
                        Column.text("prime", "Prime"),
                        Column.number("contracts", "Contracts"),
                        Column.text("outcome", "Newest outcome"),
                        Column.text("decided", "Decided"),
                        Column.text("until", "Valid until"),
                        Column.text("conditions", "Conditions"),
                        Column.text("standing", "Standing and next step")),
                facts.primes().stream().map(p -> row(p, facts.asOf())).toList()));
        blocks.add(Block.Picture.of(timeline(facts)));
        List<String> past = facts.primes().stream()
                .filter(p -> p.decisions().size() > 1)
                .flatMap(p -> p.decisions().stream()
                        .skip(1)
                        .map(d -> p.name() + ": " + d.decision() + " on " + Say.day(d.decidedOn())))
                .toList();
        if (!past.isEmpty()) {
            blocks.add(note("Earlier decisions stay on record:"));
            blocks.add(new Block.Bullets(past));
        }
        return blocks;
    }

    private static List<Cell> row(Prime prime, LocalDate asOf) {
        if (prime.decisions().isEmpty())
            return List.of(
                    Cell.of(prime.name()),
                    Cell.of(prime.contracts()),
                    Cell.of("No Merlin outcome held"),
                    Cell.of("Not yet"),
                    Cell.of("None"),
                    Cell.of("None"),
                    Cell.of(prime.standing().line()));
        Decided newest = prime.decisions().get(0);
        return List.of(
                Cell.of(prime.name()),
                Cell.of(prime.contracts()),
                Cell.of(newest.decision() + " (" + newest.outcome() + ")"),
                Cell.of(Say.day(newest.decidedOn())),
                Cell.of(newest.until() == null ? "None" : Say.day(newest.until())),
                Cell.of(conditions(newest)),
                Cell.of(prime.standing().line() + next(prime, newest, asOf)));
    }

    private static String conditions(Decided decided) {
        if (decided.conditions().isEmpty()) return "None";
        return count(decided, ConditionState.OPEN) + " open, " + count(decided, ConditionState.OVERDUE) + " overdue";
    }

    private static long count(Decided decided, ConditionState state) {
        return decided.conditions().stream().filter(c -> c.state() == state).count();
    }

    private static String next(Prime prime, Decided newest, LocalDate asOf) {
        if (!prime.standing().held()) return "";
        return newest.conditions().stream()
                .filter(c -> c.state() != ConditionState.DONE)
                .map(ConditionNow::dueOn)
                .min(LocalDate::compareTo)
                .map(due -> due.isBefore(asOf)
                        ? " Next: the condition that was due on " + Say.day(due) + "."
                        : " Next: a condition due on " + Say.day(due) + ".")
                .orElse(" Next: an assessment before that day.");
    }

    private static merlin.report.document.Chart timeline(ComplianceFacts facts) {
        List<Timeline.Row> rows = facts.primes().stream()
                .map(p -> new Timeline.Row(
                        p.name(),
                        p.decisions().stream()
                                .map(d -> new Timeline.Span(d.decidedOn(), d.until()))
                                .toList()))
                .toList();
        long held = facts.primes().stream().filter(p -> p.standing().held()).count();
        return Timeline.of(
                held + " of " + Say.count(facts.primes().size(), "prime is", "primes are") + " accredited on "
                        + Say.day(facts.asOf()),
                rows,
                facts.asOf());
    }
}
