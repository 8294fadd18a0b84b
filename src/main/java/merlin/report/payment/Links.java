package merlin.report.payment;

import static merlin.report.document.Block.note;
import static merlin.report.document.Block.withheld;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import merlin.payment.importing.PlainCell;
import merlin.payment.metrics.PaymentMetrics;
import merlin.payment.metrics.Tallies.Group;
import merlin.payment.published.EnoughPartners;
import merlin.report.document.Block;
import merlin.report.document.Block.Cell;
import merlin.report.document.Block.Column;

/** 5. Where it is slow: contracts, tiers, sizes; for the prime itself the suppliers who wait longest. */
final class Links {
    /** Sizes and kinds as people would put them; everything else stands before "unknown" in its own order. */
    private static final List<String> ORDER = List.of("micro", "small", "medium", "large", "yes", "no", "unknown");

    private static final Map<String, String> SIZES = Map.of(
            "micro", "Fewer than 10 employees",
            "small", "10 to 49 employees",
            "medium", "50 to 249 employees",
            "large", "250 or more employees");
    private static final Map<String, String> VCSE = Map.of(
            "yes", "Voluntary, community and social enterprises",
            "no", "Others");

    private Links() {}

    static List<Block> of(PaymentFacts facts) {
        List<Block> blocks = new ArrayList<>();
        if (facts.forPrime()) blocks.add(suppliers(facts));
        table(facts, "contract", "By contract", blocks);
        table(facts, "tier", "By tier", blocks);
        table(facts, "size", "By size of the partner", blocks);
        table(facts, "vcse", "By kind of partner", blocks);
        if (blocks.isEmpty()) return List.of(withheld("The ledger does not tell contracts, tiers or sizes apart."));
        if (!facts.forPrime())
            blocks.add(note(
                    "Partners are never named here. Where a group has fewer than five partners it is not shown, and one more "
                            + "group with it, so that nothing can be taken from the whole (PAY-15)."));
        return blocks;
    }

    private static Block suppliers(PaymentFacts facts) {
        List<Group> slowest = facts.suppliers().stream()
                .sorted(Comparator.comparing(
                                (Group g) -> g.metrics().medianDays(), Comparator.nullsLast(Comparator.reverseOrder()))
                        .thenComparing(Group::key))
                .toList();
        return new Block.Table(
                "suppliers",
                "Partners with late invoices, the slowest first; shown to you only",
                List.of(
                        Column.text("partner", "Partner"),
                        Column.number("paid", "Paid"),
                        Column.number("median", "Half within"),
                        Column.number("slowest", "95 of 100 within"),
                        Column.number("law", "Within 30 days of the law's clock"),
                        Column.number("open", "Unpaid for more than 30 days")),
                slowest.stream()
                        .map(g -> List.of(
                                Cell.of(PlainCell.of(
                                        g.title().equalsIgnoreCase(g.key())
                                                ? g.title()
                                                : g.title() + " (" + g.key() + ")")),
                                Cell.of(g.metrics().settled()),
                                Words.day(g.metrics().medianDays()),
                                Words.day(g.metrics().p95Days()),
                                Words.share(
                                        g.metrics().statutoryOnTime().count(),
                                        g.metrics().statutoryOnTime().of(),
                                        "No invoice"),
                                Words.count(InShort.longOpen(g.metrics().openAgeing()))))
                        .toList());
    }

    private static void table(PaymentFacts facts, String by, String caption, List<Block> blocks) {
        List<Group> groups = facts.groups().stream()
                .filter(g -> g.by().equals(by))
                .sorted(Comparator.comparingInt((Group g) -> ORDER.contains(g.key()) ? ORDER.indexOf(g.key()) : -1))
                .toList();
        boolean told = groups.stream().anyMatch(g -> !g.key().equals("unknown"));
        if (!told) return;
        Set<String> shown = EnoughPartners.shown(groups);
        blocks.add(new Block.Table(
                "by-" + by,
                caption,
                List.of(
                        Column.text("group", "Group"),
                        Column.number("paid", "Paid"),
                        Column.number("median", "Half within"),
                        Column.number("days-1-30", "Paid in days 1-30"),
                        Column.number("law", "Within 30 days of the law's clock")),
                groups.stream()
                        .map(g -> row(g, by, facts.forPrime() || shown.contains(g.key())))
                        .toList()));
    }

    private static List<Cell> row(Group group, String by, boolean shown) {
        Cell name = Cell.of(name(by, group.key()));
        if (!shown) return List.of(name, Words.tooFew(), Words.tooFew(), Words.tooFew(), Words.tooFew());
        PaymentMetrics m = group.metrics();
        return List.of(
                name,
                Cell.of(m.settled()),
                Words.day(m.medianDays()),
                Words.share(m.bands().within30().count(), m.settled(), "Nothing paid"),
                Words.share(m.statutoryOnTime().count(), m.statutoryOnTime().of(), "No invoice"));
    }

    private static String name(String by, String key) {
        if (key.equals("unknown")) return "Not stated";
        return switch (by) {
            case "tier" -> "Tier " + key;
            case "size" -> SIZES.getOrDefault(key, key);
            case "vcse" -> VCSE.getOrDefault(key, key);
            default -> PlainCell.of(key); // PAY-29
        };
    }
}
