package merlin.report.compliance;

import static merlin.report.document.Block.note;
import static merlin.report.document.Block.withheld;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import merlin.portfolio.ValueSplit;
import merlin.report.Say;
import merlin.report.chart.Bars;
import merlin.report.compliance.ComplianceFacts.Chain;
import merlin.report.compliance.ComplianceFacts.Prime;
import merlin.report.compliance.ComplianceFacts.Relation;
import merlin.report.document.Block;
import merlin.report.document.Block.Cell;
import merlin.report.document.Block.Column;
import merlin.report.document.Ink;

/** 8. Where the money goes: value by tier and by kind of organisation, and partners by area. */
final class Money {
    private static final BigDecimal ASPIRATION = BigDecimal.valueOf(25);

    /** A chain with a known split, and its label. */
    private record Known(String label, ValueSplit split) {}

    private Money() {}

    static List<Block> of(ComplianceFacts facts) {
        List<Known> known = new ArrayList<>();
        for (Prime prime : facts.primes())
            for (Chain chain : prime.chains())
                if (!chain.split().isUnknown())
                    known.add(new Known(prime.name() + ": " + chain.contract(), chain.split()));
        List<Block> blocks = new ArrayList<>();
        if (known.isEmpty()) blocks.add(withheld("No prime has stated shares of value on this programme yet."));
        else blocks.addAll(shares(known));
        blocks.addAll(areas(facts));
        return blocks;
    }

    private static List<Block> shares(List<Known> known) {
        return List.of(
                new Block.Table(
                        "money-table",
                        "Share of each contract’s value that partners keep, as the prime published it",
                        List.of(
                                Column.text("chain", "Prime and contract"),
                                Column.number("passed-on", "Passed on"),
                                Column.number("vcse", "To VCSEs"),
                                Column.number("vcse-unknown", "VCSE not known"),
                                Column.number("sme", "To SMEs"),
                                Column.number("sme-unknown", "SME not known"),
                                Column.number("tier-1", "Tier 1"),
                                Column.number("tier-2", "Tier 2"),
                                Column.number("tier-3", "Tier 3"),
                                Column.number("tier-4", "Tier 4"),
                                Column.number("without", "Relations without a share")),
                        known.stream().map(Money::row).toList()),
                Block.Picture.of(Bars.stacked(
                        "Value kept by each tier, percent of the contract",
                        known.stream()
                                .map(k -> new Bars.Stack(k.label(), tiers(k.split())))
                                .toList(),
                        null,
                        null)),
                Block.Picture.of(Bars.of(
                        "Value that reaches small and medium-sized organisations",
                        known.stream()
                                .map(k -> new Bars.Bar(k.label(), k.split().toSme()))
                                .toList(),
                        ASPIRATION,
                        "25%, an aspiration for SMEs")),
                note(
                        "VCSE: voluntary, community or social enterprise. SME: small or medium-sized. An organisation can be both. "
                                + "The 25% line is an aspiration of government for its spending with SMEs, not a rule of the Standard."));
    }

    private static List<Cell> row(Known known) {
        ValueSplit split = known.split();
        List<Cell> row = new ArrayList<>(List.of(
                Cell.of(known.label()),
                Say.percent(split.passedOn()),
                Say.percent(split.toVcse()),
                Say.percent(split.vcseUnknown()),
                Say.percent(split.toSme()),
                Say.percent(split.smeUnknown())));
        for (int tier = 1; tier <= 4; tier++) row.add(Say.percent(tier(split, tier)));
        row.add(Cell.of(split.withoutShare() + " of " + split.partners(), split.withoutShare()));
        return row;
    }

    private static List<Bars.Part> tiers(ValueSplit split) {
        return List.of(
                new Bars.Part("Tier 1", tier(split, 1), Ink.LEVEL_4),
                new Bars.Part("Tier 2", tier(split, 2), Ink.LEVEL_3),
                new Bars.Part("Tier 3", tier(split, 3), Ink.LEVEL_2),
                new Bars.Part("Tier 4", tier(split, 4), Ink.LEVEL_1));
    }

    private static BigDecimal tier(ValueSplit split, int tier) {
        return split.byTier().getOrDefault(tier, BigDecimal.ZERO);
    }

    private static List<Block> areas(ComplianceFacts facts) {
        Map<String, Set<String>> byArea = new TreeMap<>();
        for (Prime prime : facts.primes())
            for (Chain chain : prime.chains())
                for (Relation r : chain.relations())
                    byArea.computeIfAbsent(r.area().isEmpty() ? "Not stated" : r.area(), a -> new HashSet<>())
                            .add(r.partnerId());
        if (byArea.isEmpty()) return List.of();
        return List.of(new Block.Table(
                "area-table",
                "Partners by the area they are listed for",
                List.of(Column.text("area", "Area"), Column.number("partners", "Partners")),
                byArea.entrySet().stream()
                        .map(e -> List.of(
                                Cell.of(e.getKey()), Cell.of(e.getValue().size())))
                        .toList()));
    }
}
