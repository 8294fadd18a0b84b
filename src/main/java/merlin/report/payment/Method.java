package merlin.report.payment;

import static merlin.report.document.Block.bullets;
import static merlin.report.document.Block.say;

import java.util.ArrayList;
import java.util.List;
import merlin.payment.metrics.PaymentMetrics.Apart;
import merlin.report.Say;
import merlin.report.document.Block;
import merlin.report.document.Block.Fact;
import merlin.report.document.Document.Section;
import merlin.report.document.FigureTable;

/** 10. Method: the two clocks, what was set apart, what was not shown, and how to check a copy. */
final class Method {
    private Method() {}

    /** @param fingerprint SHA-256 of the CSV form of the sections before (REP-6) */
    static List<Block> of(PaymentFacts facts, List<Section> before, String fingerprint) {
        Apart apart = facts.figures().apart();
        List<Block> blocks = new ArrayList<>();
        blocks.add(say(
                "The law's clock counts the later of receipt and due date as day 1, so day 30 is 29 days later. Statistics "
                        + "count the day after receipt as day 1, so day 30 is 30 days later. The two differ by a day and are never mixed. "
                        + "Days are calendar days. The same program makes page, PDF, JSON and CSV: "
                        + facts.origin() + "/method#payment"));
        if (before.stream().flatMap(s -> s.blocks().stream()).anyMatch(Block.Figures.class::isInstance))
            blocks.add(FigureTable.whys("figures-made", before));
        blocks.add(new Block.Lead("Set apart"));
        blocks.add(new Block.Facts(
                "In no other figure",
                List.of(
                        new Fact("Credit notes", Say.number(apart.creditNotes())),
                        new Fact("Cancelled by credit", Say.number(apart.cancelled())),
                        new Fact("Between companies of one group", Say.number(apart.intragroup())))));
        blocks.add(new Block.Lead("What is not shown, and by which rule"));
        blocks.add(
                facts.forPrime()
                        ? bullets(
                                "Nothing: you see all figures of your own ledger. In public no figure from fewer than five partners is shown, and no partner is named (PAY-15).")
                        : bullets(
                                "Figures from fewer than five partners, each figure by itself (PAY-15).",
                                "Names of partners (PAY-15).",
                                "Months, and half-years that ledgers do not cover whole: they could be taken from one another (PAY-15)."));
        blocks.add(new Block.Lead("How to cite and check this report"));
        String address = facts.origin() + "/api/v1/primes/" + facts.prime().id() + "/payment-performance.csv?from="
                + facts.from() + "&to=" + facts.to();
        List<Fact> cited = new ArrayList<>();
        cited.add(new Fact(
                "Cite as",
                facts.prime().name() + ", payment report, " + Say.days(facts.from(), facts.to()) + ", Merlin, "
                        + facts.origin() + "/register/" + facts.prime().id() + "/payment"));
        cited.add(new Fact("SHA-256 of the CSV", fingerprint));
        if (!facts.forPrime()) cited.add(new Fact("CSV", address));
        blocks.add(new Block.Facts("Citation and fingerprint", cited));
        return blocks;
    }
}
