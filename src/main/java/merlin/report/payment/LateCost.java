package merlin.report.payment;

import static merlin.report.document.Block.withheld;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import merlin.payment.metrics.PaymentMetrics.Interest;
import merlin.report.Say;
import merlin.report.document.Block;
import merlin.report.document.Block.Cell;
import merlin.report.document.Block.Figure;
import merlin.report.document.Block.Why;

/** 7. What late payment costs: interest and fixed sums that the law gives suppliers. */
final class LateCost {
    private LateCost() {}

    static List<Block> of(PaymentFacts facts) {
        Interest interest = facts.figures().interest();
        if (!facts.shows(facts.figures().behind().late())) return List.of(withheld(Words.TOO_FEW + "."));
        if (interest.invoices() == 0) return List.of(Block.say("No undisputed invoice was late in these days."));
        String until = "up to payment, or to " + Say.day(facts.to());
        BigDecimal late = BigDecimal.valueOf(interest.invoices());
        return List.of(
                Block.say(Say.count(
                                interest.invoices(),
                                "late invoice gives its supplier",
                                "late invoices give their suppliers")
                        + " a right to interest and a fixed sum, whether or not anybody has asked for it."),
                new Block.Figures(List.of(
                        new Figure(
                                "interest-owed",
                                "Interest by law",
                                interest.owed() == null
                                        ? Cell.of("Not worked out: no Bank Rate is known for the half-year from "
                                                + interest.ratesMissing().stream()
                                                        .map(Say::day)
                                                        .collect(Collectors.joining(", ")))
                                        : Say.pounds(interest.owed()),
                                late,
                                until,
                                new Why(
                                        "PAY-16",
                                        "8 points over the Bank Rate of the half-year in which an invoice became late, simple, over 365 days.",
                                        "what was unpaid of undisputed invoices, day by day",
                                        "disputed invoices, other currencies, rates that a contract agrees instead")),
                        new Figure(
                                "fixed-sums",
                                "Fixed sums by law",
                                Say.pounds(interest.fixedSums()),
                                late,
                                until,
                                new Why(
                                        "PAY-17",
                                        "£40 for an invoice below £1,000, £70 below £10,000, £100 from there on.",
                                        "the same invoices, each once",
                                        "reasonable costs above the fixed sum")))));
    }
}
