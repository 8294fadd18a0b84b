package merlin.report.payment;

import static merlin.report.document.Block.note;
import static merlin.report.document.Block.say;

import java.math.BigDecimal;
import java.util.List;
import merlin.payment.metrics.PaymentMetrics;
import merlin.report.Say;
import merlin.report.document.Block;
import merlin.report.document.Block.Cell;
import merlin.report.document.Block.Column;
import merlin.report.document.Block.Fact;

/** 8. Beside other companies: the national medians of what large companies report. */
final class Beside {
    private Beside() {}

    static List<Block> of(PaymentFacts facts) {
        PaymentMetrics f = facts.figures();
        NationalPayment national = facts.national();
        NationalPayment.Year year = national.year(facts.to().getYear());
        boolean settled = facts.shows(f.behind().settled());
        boolean due = facts.shows(f.behind().due());
        return List.of(
                say(standing(facts)),
                new Block.Table(
                        "beside-national",
                        "Beside the medians of " + Say.number(year.reports()) + " reports of " + year.year(),
                        List.of(
                                Column.text("measure", "Measure"),
                                Column.number("own", "This ledger"),
                                Column.number("median", "National median")),
                        List.of(
                                List.of(
                                        Cell.of("Average days of those paid"),
                                        settled ? Words.average(f.averageDays()) : Words.tooFew(),
                                        Cell.of(Say.count(year.averageDays(), "day", "days"), year.averageDays())),
                                List.of(
                                        Cell.of("Paid in days 1-30"),
                                        settled
                                                ? Words.share(
                                                        f.bands().within30().count(), f.settled(), "Nothing paid")
                                                : Words.tooFew(),
                                        Cell.of(year.percentWithin30() + "%", year.percentWithin30())),
                                List.of(
                                        Cell.of("Paid on day 61 or later"),
                                        settled
                                                ? Words.share(f.bands().over60().count(), f.settled(), "Nothing paid")
                                                : Words.tooFew(),
                                        Cell.of(year.percentOver60() + "%", year.percentOver60())),
                                List.of(
                                        Cell.of("Not paid within agreed terms"),
                                        due
                                                ? Words.share(
                                                        f.lateTerms().count(),
                                                        f.lateTerms().of(),
                                                        "Nothing due")
                                                : Words.tooFew(),
                                        Cell.of(year.percentLate() + "%", year.percentLate())))),
                note(
                        "Large companies report on everything they buy; a ledger here holds a supply chain. Read the two beside each "
                                + "other, not against each other."),
                new Block.Lead("Where the national figures come from"),
                new Block.Facts(
                        "Source of the national figures",
                        List.of(
                                new Fact("Source", national.source()),
                                new Fact(
                                        "By",
                                        national.author() + ", " + national.licence() + " (" + national.licenceAddress()
                                                + ")"),
                                new Fact("Changes", national.changes()))));
    }

    private static String standing(PaymentFacts facts) {
        PaymentMetrics f = facts.figures();
        if (!facts.shows(f.behind().settled()) || f.settled() == 0)
            return "No average of this ledger can be set beside the others.";
        NationalPayment.Spread spread = facts.national().spread("averageDays");
        BigDecimal average = f.averageDays();
        String said = "Of " + Say.number(spread.reports()) + " reports, ";
        if (average.compareTo(BigDecimal.valueOf(spread.p10())) < 0)
            return said + "nine of ten state a longer average than this ledger shows.";
        if (average.compareTo(BigDecimal.valueOf(spread.q1())) < 0)
            return said + "at least three of four state a longer average than this ledger shows.";
        if (average.compareTo(BigDecimal.valueOf(spread.median())) < 0)
            return said + "more than half state a longer average than this ledger shows.";
        if (average.compareTo(BigDecimal.valueOf(spread.q3())) < 0)
            return said + "at least half state an average as short as this ledger's or shorter.";
        return said + "at least three of four state a shorter average than this ledger shows, or the same.";
    }
}
