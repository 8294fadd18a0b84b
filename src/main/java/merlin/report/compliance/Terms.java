package merlin.report.compliance;

import static merlin.report.document.Block.note;
import static merlin.report.document.Block.withheld;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import merlin.portfolio.facts.FactSheet;
import merlin.portfolio.facts.Facts;
import merlin.report.Say;
import merlin.report.compliance.ComplianceFacts.Chain;
import merlin.report.compliance.ComplianceFacts.Prime;
import merlin.report.compliance.ComplianceFacts.Relation;
import merlin.report.document.Block;
import merlin.report.document.Block.Cell;
import merlin.report.document.Block.Column;

/** 6. Risk and 7. Capacity: what primes state about their subcontracts, and whether the partners confirm it. */
final class Terms {
    private Terms() {}

    static List<Block> risk(ComplianceFacts facts) {
        if (nothingStated(facts))
            return List.of(withheld("No prime has stated the terms of its subcontracts on this programme yet."));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Table(
                "risk-table",
                "Income paid on results, as stated for past and present relations",
                List.of(
                        Column.text("chain", "Prime and contract"),
                        Column.number("stated", "Stated, of relations"),
                        Column.text("head", "At the head contract"),
                        Column.text("passed", "Passed down"),
                        Column.number("more", "More passed down than held"),
                        Column.text("confirmed", "Facts confirmed, disputed by partners")),
                chains(facts, Terms::riskRow)));
        blocks.add(new Block.Table(
                "volume-table",
                "Promised against actual volume, where both are stated",
                List.of(
                        Column.text("chain", "Prime, contract and what is counted"),
                        Column.number("relations", "Relations"),
                        Column.number("promised", "Promised"),
                        Column.number("actual", "Actual so far"),
                        Column.number("ratio", "Actual of promised")),
                facts.primes().stream()
                        .flatMap(p -> p.chains().stream().flatMap(c -> volumeRows(p, c)))
                        .toList()));
        blocks.add(note("Stated by the primes; a partner can confirm or dispute each fact of its own relation."));
        return blocks;
    }

    static List<Block> capacity(ComplianceFacts facts) {
        if (nothingStated(facts))
            return List.of(withheld("No prime has stated what it gives to strengthen partners on this programme yet."));
        return List.of(
                new Block.Table(
                        "capacity-table",
                        "Given to partners in the last twelve months, as stated",
                        List.of(
                                Column.text("chain", "Prime and contract"),
                                Column.number("helped", "Partners helped, of stated"),
                                Column.number("hours", "Training hours"),
                                Column.number("pounds", "Development money")),
                        chains(facts, Terms::capacityRow)),
                note("Zero is a stated zero; what nobody stated is not counted."));
    }

    private static boolean nothingStated(ComplianceFacts facts) {
        return facts.primes().stream()
                .flatMap(p -> p.chains().stream())
                .flatMap(c -> c.relations().stream())
                .allMatch(r -> r.facts().number() == 0);
    }

    private static List<List<Cell>> chains(ComplianceFacts facts, Function<Chain, List<Cell>> cells) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Prime prime : facts.primes()) {
            for (Chain chain : prime.chains()) {
                List<Cell> row = new ArrayList<>();
                row.add(Cell.of(prime.name() + ": " + chain.contract()));
                row.addAll(cells.apply(chain));
                rows.add(row);
            }
        }
        return rows;
    }

    private static List<Cell> riskRow(Chain chain) {
        List<Facts> both = stated(chain)
                .filter(f -> f.resultsShareHead() != null && f.resultsSharePassedDown() != null)
                .toList();
        long more = both.stream()
                .filter(f -> f.resultsSharePassedDown().compareTo(f.resultsShareHead()) > 0)
                .count();
        long confirmed = count(chain, FactSheet.State.CONFIRMED);
        long disputed = count(chain, FactSheet.State.DISPUTED);
        return List.of(
                Cell.of(both.size() + " of " + chain.relations().size(), both.size()),
                range(both, Facts::resultsShareHead),
                range(both, Facts::resultsSharePassedDown),
                Say.share(more, both.size(), "Not stated"),
                Cell.of(confirmed + ", " + disputed));
    }

    private static Stream<List<Cell>> volumeRows(Prime prime, Chain chain) {
        Map<String, List<Facts>> byUnit = new TreeMap<>();
        stated(chain)
                .filter(f -> f.promisedVolume() != null && f.actualVolume() != null)
                .forEach(f -> byUnit.computeIfAbsent(f.volumeUnit(), u -> new ArrayList<>())
                        .add(f));
        return byUnit.entrySet().stream().map(e -> {
            long promised =
                    e.getValue().stream().mapToLong(Facts::promisedVolume).sum();
            long actual = e.getValue().stream().mapToLong(Facts::actualVolume).sum();
            Cell ratio = promised == 0
                    ? Cell.of("Nothing promised")
                    : Say.percent(BigDecimal.valueOf(actual * 100)
                            .divide(BigDecimal.valueOf(promised), 4, java.math.RoundingMode.HALF_UP));
            return List.of(
                    Cell.of(prime.name() + ": " + chain.contract() + ", " + e.getKey()),
                    Cell.of(e.getValue().size()),
                    Cell.of(promised),
                    Cell.of(actual),
                    ratio);
        });
    }

    private static List<Cell> capacityRow(Chain chain) {
        List<Facts> stated = stated(chain)
                .filter(f -> f.trainingHours() != null || f.developmentMoney() != null)
                .toList();
        BigDecimal hours = sum(stated, Facts::trainingHours);
        BigDecimal pounds = sum(stated, Facts::developmentMoney);
        long helped = stated.stream()
                .filter(f -> positive(f.trainingHours()) || positive(f.developmentMoney()))
                .count();
        boolean none = stated.isEmpty();
        return List.of(
                Say.share(helped, stated.size(), "Not stated"),
                none ? Cell.of("Not stated") : new Cell(plain(hours), hours),
                none ? Cell.of("Not stated") : new Cell(String.format(java.util.Locale.UK, "£%,.2f", pounds), pounds));
    }

    private static Stream<Facts> stated(Chain chain) {
        return chain.relations().stream()
                .map(Relation::facts)
                .filter(s -> s.number() > 0)
                .map(FactSheet::facts);
    }

    private static long count(Chain chain, FactSheet.State state) {
        return chain.relations().stream().mapToLong(r -> r.facts().count(state)).sum();
    }

    private static Cell range(List<Facts> facts, Function<Facts, BigDecimal> share) {
        if (facts.isEmpty()) return Cell.of("Not stated");
        BigDecimal least = facts.stream().map(share).min(BigDecimal::compareTo).orElseThrow();
        BigDecimal most = facts.stream().map(share).max(BigDecimal::compareTo).orElseThrow();
        String to = least.compareTo(most) == 0 ? "" : " to " + Say.percent(most).text();
        return new Cell(Say.percent(least).text() + to, most);
    }

    private static BigDecimal sum(List<Facts> facts, Function<Facts, BigDecimal> amount) {
        return facts.stream().map(amount).filter(java.util.Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean positive(BigDecimal amount) {
        return amount != null && amount.signum() > 0;
    }

    private static String plain(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
    }
}
