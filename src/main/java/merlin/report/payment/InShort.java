package merlin.report.payment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import merlin.payment.metrics.PaymentMetrics;
import merlin.payment.metrics.PaymentMetrics.Ageing;
import merlin.payment.metrics.PaymentMetrics.Share;
import merlin.report.Say;
import merlin.report.document.Block;
import merlin.report.document.Block.Cell;
import merlin.report.document.Block.Figure;
import merlin.report.document.Block.Why;

/** 1. In short: findings in sentences, six figures, and what could not be established. */
public final class InShort {
    private static final int FIRST_ROW = 3;

    private InShort() {}

    static List<Block> of(PaymentFacts facts) {
        List<Block> blocks = new ArrayList<>();
        if (!facts.complete())
            blocks.add(
                    Block.note(
                            "Ledgers cover only a part of these days. What was paid or fell due on the others is not in the figures."));
        blocks.add(new Block.Bullets(findings(facts)));
        List<Figure> figures = figures(facts);
        blocks.add(new Block.Figures(figures.subList(0, FIRST_ROW)));
        blocks.add(new Block.Figures(figures.subList(FIRST_ROW, figures.size())));
        blocks.add(new Block.Lead("What we could not establish"));
        blocks.add(new Block.Bullets(unknown(facts)));
        return blocks;
    }

    /** What is unpaid more than 30 days past the later of receipt and due date. */
    public static PaymentMetrics.Amount longOpen(Ageing open) {
        return new PaymentMetrics.Amount(
                open.from31to60().count()
                        + open.from61to90().count()
                        + open.over90().count(),
                open.from31to60()
                        .value()
                        .add(open.from61to90().value())
                        .add(open.over90().value()));
    }

    private static List<String> findings(PaymentFacts facts) {
        PaymentMetrics f = facts.figures();
        List<String> said = new ArrayList<>();
        if (!facts.shows(f.behind().law())) said.add("The law's clock: " + Words.TOO_FEW + ".");
        else if (f.statutoryOnTime().of() == 0) said.add("No invoice came to its last day under the law's clock.");
        else
            said.add(Words.percent(
                            f.statutoryOnTime().count(), f.statutoryOnTime().of())
                    + " of " + Say.count(f.statutoryOnTime().of(), "invoice was", "invoices were")
                    + " paid within 30 days of the law's clock.");
        if (!facts.shows(f.behind().settled())) said.add("Days to pay: " + Words.TOO_FEW + ".");
        else if (f.settled() == 0) said.add("Nothing was paid in these days.");
        else
            said.add("Half of the " + Say.count(f.settled(), "invoice", "invoices") + " paid took "
                    + Say.count(f.medianDays(), "day", "days") + " or less; 95 of 100 took "
                    + Say.count(f.p95Days(), "day", "days") + " or less.");
        PaymentMetrics.Amount open = longOpen(f.openAgeing());
        if (!facts.shows(f.behind().open())) said.add("What is unpaid: " + Words.TOO_FEW + ".");
        else if (open.count() == 0)
            said.add("On " + Say.day(facts.to()) + ", no invoice had been unpaid for more than 30 days.");
        else
            said.add("On " + Say.day(facts.to()) + ", "
                    + Say.count(open.count(), "invoice had", "invoices had")
                    + " been unpaid for more than 30 days, "
                    + Say.pounds(open.value()).text() + " in all.");
        return said;
    }

    private static List<Figure> figures(PaymentFacts facts) {
        PaymentMetrics f = facts.figures();
        String period = Say.days(f.from(), f.to());
        boolean settled = facts.shows(f.behind().settled());
        boolean law = facts.shows(f.behind().law());
        boolean open = facts.shows(f.behind().open());
        PaymentMetrics.Amount late = longOpen(f.openAgeing());
        String unpaid = open ? Say.number(late.count()) : Words.TOO_FEW.toLowerCase(Locale.UK);
        return List.of(
                share(
                        "law-on-time",
                        "Paid within 30 days of the law's clock",
                        f.statutoryOnTime(),
                        law,
                        period,
                        new Why(
                                "PAY-1",
                                "On time until the 29th day after the later of receipt and due date: that day itself is day 1.",
                                "invoices settled in these days, and those whose last day lies in them",
                                "invoices under an open or upheld dispute, credit notes, cancelled and intragroup ones")),
                share(
                        "paid-1-30",
                        "Paid in days 1-30",
                        new Share(f.bands().within30().count(), f.settled()),
                        settled,
                        period,
                        new Why(
                                "PAY-2",
                                "The statistical clock: day 1 is the day after receipt. It differs from the law's by a day.",
                                "invoices settled in these days",
                                "what is still unpaid")),
                new Figure(
                        "median-days",
                        "Half were paid within this time",
                        settled ? Words.day(f.medianDays()) : Words.tooFew(),
                        settled ? denominator(f.settled()) : null,
                        settled ? "of " + Say.count(f.settled(), "invoice", "invoices") + "; " + period : period,
                        new Why(
                                "PAY-8",
                                "The smallest number of days that half of the invoices do not exceed: a day that really occurred.",
                                "invoices settled in these days",
                                "what is still unpaid")),
                new Figure(
                        "average-days",
                        "Average of those paid",
                        settled ? Words.average(f.averageDays()) : Words.tooFew(),
                        settled ? denominator(f.settled()) : null,
                        "unpaid for more than 30 days, so not in it: " + unpaid + "; " + period,
                        new Why(
                                "PAY-7",
                                "The mean of days from receipt to settlement. Who never pays would look fast, so what is unpaid stands beside it.",
                                "invoices settled in these days; paid before receipt counts as 0 days",
                                "what is still unpaid")),
                new Figure(
                        "open-over-30",
                        "Unpaid for more than 30 days",
                        open ? Cell.of(late.count()) : Words.tooFew(),
                        open ? BigDecimal.valueOf(f.openAgeing().all()) : null,
                        open
                                ? Say.pounds(late.value()).text() + "; of "
                                        + Say.count(f.openAgeing().all(), "unpaid invoice", "unpaid invoices") + " on "
                                        + Say.day(f.to())
                                : "on " + Say.day(f.to()),
                        new Why(
                                "PAY-14",
                                "More than 30 days past the later of receipt and due date.",
                                "invoices received and not settled by the last day",
                                "retention before its release day")),
                share(
                        "receipt-estimated",
                        "Day of receipt estimated",
                        new Share(f.apart().receiptEstimated(), f.invoices()),
                        true,
                        period,
                        new Why(
                                "PAY-6",
                                "Where the ledger has no day of receipt the invoice's date stands in.",
                                "all invoices that have a part in these days",
                                "credit notes, cancelled and intragroup ones")));
    }

    /** The percentage large, the counts below it. */
    private static Figure share(String id, String label, Share share, boolean shown, String period, Why why) {
        if (!shown) return new Figure(id, label, Words.tooFew(), null, period, why);
        if (share.of() == 0) return new Figure(id, label, Cell.of("No invoice"), null, period, why);
        return new Figure(
                id,
                label,
                Cell.of(Words.percent(share.count(), share.of()), share.count()),
                denominator(share.of()),
                Say.number(share.count()) + " of " + Say.count(share.of(), "invoice", "invoices") + "; " + period,
                why);
    }

    private static BigDecimal denominator(long of) {
        return of == 0 ? null : BigDecimal.valueOf(of);
    }

    private static List<String> unknown(PaymentFacts facts) {
        PaymentMetrics f = facts.figures();
        List<String> said = new ArrayList<>();
        if (!facts.complete()) said.add("What happened on the days that no ledger covers.");
        if (f.apart().receiptEstimated() > 0)
            said.add("When " + Say.count(f.apart().receiptEstimated(), "invoice", "invoices") + " really came in.");
        if (f.apart().otherCurrency() > 0)
            said.add("The value of " + Say.count(f.apart().otherCurrency(), "invoice", "invoices")
                    + " in other currencies: counted, without value.");
        said.add("Whether partners agree. A ledger is what the prime states.");
        return said;
    }
}
