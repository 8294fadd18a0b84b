package merlin.report.payment;

import static merlin.report.document.Block.withheld;

import java.util.ArrayList;
import java.util.List;
import merlin.payment.metrics.PaymentMetrics;
import merlin.payment.metrics.PaymentMetrics.Ageing;
import merlin.payment.metrics.PaymentMetrics.Amount;
import merlin.report.Say;
import merlin.report.chart.Bars;
import merlin.report.document.Block;
import merlin.report.document.Block.Cell;
import merlin.report.document.Block.Column;

/** 4. What is still unpaid on the period's last day, by how long. */
final class StillOpen {
    private StillOpen() {}

    /** @param name by days past the later of receipt and due date */
    private record Class(String name, Amount amount) {}

    static List<Block> of(PaymentFacts facts) {
        PaymentMetrics f = facts.figures();
        String day = Say.day(facts.to());
        if (!facts.shows(f.behind().open())) return List.of(withheld(Words.TOO_FEW + "."));
        Ageing open = f.openAgeing();
        if (open.all() == 0) return List.of(Block.say("On " + day + " every invoice in the ledger was paid."));
        List<Class> classes = List.of(
                new Class("Not yet due", open.notYetDue()),
                new Class("0-30 days past", open.upTo30()),
                new Class("31-60 days past", open.from31to60()),
                new Class("61-90 days past", open.from61to90()),
                new Class("More than 90 days past", open.over90()));
        Amount late = InShort.longOpen(open);
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Picture.of(Bars.of(
                late.count() == 0
                        ? "Nothing had been unpaid for more than 30 days"
                        : Words.percent(late.count(), open.all())
                                + " of the unpaid invoices were more than 30 days past",
                classes.stream()
                        .map(c -> new Bars.Bar(c.name(), Words.drawn(c.amount().count(), open.all())))
                        .toList(),
                null,
                null)));
        blocks.add(new Block.Table(
                "open-ageing",
                "Unpaid on " + day + ", by days past the later of receipt and due date",
                List.of(
                        Column.text("age", "Age"),
                        Column.number("invoices", "Invoices"),
                        Column.number("value", "Value")),
                classes.stream()
                        .map(c -> List.of(Cell.of(c.name()), Words.count(c.amount()), Words.value(c.amount())))
                        .toList()));
        if (f.apart().retention().count() > 0 && facts.forPrime())
            blocks.add(Block.note("Retention is not payable before its release day and is not in this table: "
                    + Say.pounds(f.apart().retention().value()).text() + " on "
                    + Say.count(f.apart().retention().count(), "invoice", "invoices") + "."));
        return blocks;
    }
}
