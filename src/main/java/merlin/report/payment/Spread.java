package merlin.report.payment;

import static merlin.report.document.Block.withheld;

import java.util.ArrayList;
import java.util.List;
import merlin.payment.clock.WholePercents;
import merlin.payment.metrics.PaymentMetrics;
import merlin.payment.metrics.PaymentMetrics.Amount;
import merlin.payment.metrics.PaymentMetrics.DayClass;
import merlin.report.Say;
import merlin.report.chart.Columns;
import merlin.report.document.Block;
import merlin.report.document.Block.Cell;
import merlin.report.document.Block.Column;

/** 2. How long payment took: the distribution with the 30-day line, and the bands. */
final class Spread {
    private Spread() {}

    static List<Block> of(PaymentFacts facts) {
        PaymentMetrics f = facts.figures();
        if (!facts.shows(f.behind().settled())) return List.of(withheld(Words.TOO_FEW + "."));
        if (f.settled() == 0) return List.of(withheld("Nothing was paid in these days, so nothing took any days."));
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Picture.of(Columns.ofDays(
                Words.percent(f.bands().within30().count(), f.settled())
                        + " were paid in days 1-30. How many of 100 took how long",
                f.distribution().classes().stream()
                        .map(c -> new Columns.Day(c.first(), c.last(), c.count()))
                        .toList(),
                30)));
        blocks.add(bands(f));
        blocks.add(classes(f));
        return blocks;
    }

    private static Block bands(PaymentMetrics f) {
        List<Amount> bands =
                List.of(f.bands().within30(), f.bands().from31to60(), f.bands().over60());
        List<Integer> percents =
                WholePercents.ofBands(bands.stream().map(Amount::count).toList());
        List<String> names = List.of("Days 1-30", "Days 31-60", "Day 61 or later");
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < bands.size(); i++)
            rows.add(List.of(
                    Cell.of(names.get(i)),
                    Words.count(bands.get(i)),
                    Cell.of(percents.get(i) + "%", percents.get(i)),
                    Words.value(bands.get(i))));
        return new Block.Table(
                "bands",
                "Paid in which days, of " + Say.count(f.settled(), "invoice", "invoices")
                        + "; whole percentages add up to 100",
                List.of(
                        Column.text("band", "Days from receipt"),
                        Column.number("invoices", "Invoices"),
                        Column.number("percent", "Share"),
                        Column.number("value", "Value")),
                rows);
    }

    private static Block classes(PaymentMetrics f) {
        return new Block.Table(
                "day-classes",
                "The same in steps of ten days",
                List.of(Column.text("days", "Days from receipt"), Column.number("invoices", "Invoices")),
                f.distribution().classes().stream()
                        .map(c -> List.of(Cell.of(words(c)), Cell.of(c.count())))
                        .toList());
    }

    private static String words(DayClass c) {
        return c.last() == null ? c.first() + " or more" : c.first() + "-" + c.last();
    }
}
