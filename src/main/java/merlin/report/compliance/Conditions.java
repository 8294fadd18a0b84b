package merlin.report.compliance;

import static merlin.report.document.Block.say;
import static merlin.report.document.Block.withheld;

import java.util.ArrayList;
import java.util.List;
import merlin.accreditation.ConditionNow;
import merlin.report.Say;
import merlin.report.compliance.ComplianceFacts.Decided;
import merlin.report.compliance.ComplianceFacts.Prime;
import merlin.report.document.Block;
import merlin.report.document.Block.Cell;
import merlin.report.document.Block.Column;

/** 10. Conditions and complaints, with the prime's reply. */
final class Conditions {
    private Conditions() {}

    /** The conditions of accreditations that are held. */
    static List<ConditionNow> standing(ComplianceFacts facts) {
        return facts.primes().stream()
                .filter(p -> p.standing().held())
                .flatMap(p -> p.decisions().stream().limit(1))
                .flatMap(d -> d.conditions().stream())
                .toList();
    }

    static List<Block> of(ComplianceFacts facts) {
        List<Block> blocks = new ArrayList<>();
        List<List<Cell>> rows = new ArrayList<>();
        for (Prime prime : facts.primes())
            for (Decided decided : prime.decisions())
                for (ConditionNow c : decided.conditions()) rows.add(row(prime, c));
        blocks.add(
                rows.isEmpty()
                        ? say("No accreditation of a prime of this programme carries a condition.")
                        : new Block.Table(
                                "conditions-table",
                                "Conditions of accreditation on " + Say.day(facts.asOf()),
                                List.of(
                                        Column.text("prime", "Prime and criterion"),
                                        Column.text("what", "What must be done"),
                                        Column.text("owner", "Who sees to it"),
                                        Column.text("due", "By"),
                                        Column.text("state", "State")),
                                rows));
        for (Prime prime : facts.primes())
            prime.assessed().filter(a -> !a.reply().isEmpty()).ifPresent(a -> {
                blocks.add(new Block.Lead(prime.name() + " replies"));
                a.reply().lines().filter(l -> !l.isBlank()).forEach(l -> blocks.add(say(l.strip())));
            });
        blocks.add(new Block.Table(
                "claims-table",
                "Partners that said they were left out of a prime’s list",
                List.of(
                        Column.text("prime", "Prime"),
                        Column.number("open", "Being looked at"),
                        Column.number("accepted", "Accepted"),
                        Column.number("refused", "Refused")),
                facts.primes().stream()
                        .map(p -> List.of(
                                Cell.of(p.name()),
                                Cell.of(p.claims().open()),
                                Cell.of(p.claims().accepted()),
                                Cell.of(p.claims().refused())))
                        .toList()));
        blocks.add(withheld("Complaints between partners and primes are not collected yet."));
        return blocks;
    }

    private static List<Cell> row(Prime prime, ConditionNow c) {
        String met = c.metOn() == null ? "" : " on " + Say.day(c.metOn()) + ": " + c.metReason();
        return List.of(
                Cell.of(prime.name() + ", " + c.criterion()),
                Cell.of(c.text()),
                Cell.of(c.owner()),
                Cell.of(Say.day(c.dueOn())),
                Cell.of(c.state().word() + met));
    }
}
