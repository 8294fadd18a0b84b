package merlin.report.compliance;

import static merlin.report.document.Block.note;
import static merlin.report.document.Block.withheld;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import merlin.payment.clock.WholePercents;
import merlin.payment.metrics.PaymentMetrics;
import merlin.payment.published.EnoughPartners;
import merlin.report.Say;
import merlin.report.chart.Bars;
import merlin.report.compliance.ComplianceFacts.Prime;
import merlin.report.document.Block;
import merlin.report.document.Block.Cell;
import merlin.report.document.Block.Column;
import merlin.report.payment.InShort;
import merlin.report.payment.Words;

/** 5. Payment: each prime's latest published half-year, or why there is none. Primes are not averaged or ranked. */
final class PaymentSection {
    private PaymentSection() {}

    static List<Block> of(ComplianceFacts facts) {
        List<Prime> measured = facts.primes().stream()
                .filter(p -> p.payment().figures().isPresent())
                .toList();
        List<Block> blocks = new ArrayList<>();
        if (!measured.isEmpty()) {
            blocks.add(Block.Picture.of(chart(measured)));
            blocks.add(table(measured));
            blocks.add(
                    note(
                            "What primes state in their ledgers, over all their supply chains. The law's clock and the days of the bands "
                                    + "differ by a day. A figure of fewer than five partners is not shown (PAY-15). Whether partners agree is not part of it."));
        }
        String said = measured.isEmpty() ? common(facts.primes()).orElse("") : "";
        if (!said.isEmpty() || facts.primes().isEmpty()) {
            blocks.add(withheld(said.isEmpty() ? "No ledger supplied; nothing is implied." : said));
            return blocks;
        }
        for (Prime prime : facts.primes())
            if (prime.payment().figures().isEmpty())
                blocks.add(withheld(prime.name() + ": " + prime.payment().words()));
        return blocks;
    }

    /** What is said of every prime alike. */
    private static Optional<String> common(List<Prime> primes) {
        List<String> said =
                primes.stream().map(p -> p.payment().words()).distinct().toList();
        return said.size() == 1 ? Optional.of(said.get(0)) : Optional.empty();
    }

    private static merlin.report.document.Chart chart(List<Prime> measured) {
        long most = measured.stream()
                .map(p -> p.payment().figures().orElseThrow())
                .filter(f -> f.statutoryOnTime().count() * 100
                                >= 95 * f.statutoryOnTime().of()
                        && f.statutoryOnTime().of() > 0)
                .count();
        return Bars.of(
                Say.count(most, "prime", "primes") + " of " + measured.size()
                        + " paid at least 95 of 100 within 30 days of the law's clock",
                measured.stream()
                        .map(p -> new Bars.Bar(
                                p.name(), share(p.payment().figures().orElseThrow())))
                        .toList(),
                null,
                null);
    }

    private static BigDecimal share(PaymentMetrics figures) {
        return Words.drawn(
                figures.statutoryOnTime().count(), figures.statutoryOnTime().of());
    }

    private static Block table(List<Prime> measured) {
        return new Block.Table(
                "payment-table",
                "Latest published half-year of each prime that supplied ledgers for all of it",
                List.of(
                        Column.text("prime", "Prime"),
                        Column.text("period", "Days"),
                        Column.number("paid", "Invoices paid"),
                        Column.number("law", "Within 30 days of the law's clock"),
                        Column.number("median", "Half within"),
                        Column.number("days-1-30", "Days 1-30"),
                        Column.number("days-31-60", "Days 31-60"),
                        Column.number("days-61", "Day 61 or later"),
                        Column.number("open", "Open over 30 days")),
                measured.stream().map(PaymentSection::row).toList());
    }

    private static List<Cell> row(Prime prime) {
        PaymentMetrics f = prime.payment().figures().orElseThrow();
        return List.of(
                Cell.of(prime.name()),
                Cell.of(Say.days(f.from(), f.to())),
                Cell.of(f.settled()),
                Words.share(f.statutoryOnTime().count(), f.statutoryOnTime().of(), "No invoice"),
                Words.day(f.medianDays()),
                percent(f, 0),
                percent(f, 1),
                percent(f, 2),
                EnoughPartners.are(f.behind().open()) ? Words.count(InShort.longOpen(f.openAgeing())) : Words.tooFew());
    }

    /** Whole percentages that add up to 100; of how many stands in its own column. */
    private static Cell percent(PaymentMetrics f, int band) {
        List<Integer> percents = WholePercents.ofBands(List.of(
                f.bands().within30().count(),
                f.bands().from31to60().count(),
                f.bands().over60().count()));
        if (percents.isEmpty()) return Cell.of("Nothing paid");
        return Cell.of(percents.get(band) + "%", percents.get(band));
    }
}
