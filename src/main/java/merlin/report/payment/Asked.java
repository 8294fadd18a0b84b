package merlin.report.payment;

import static merlin.report.document.Block.note;
import static merlin.report.document.Block.say;
import static merlin.report.document.Block.withheld;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import merlin.payment.clock.BidTest;
import merlin.payment.clock.BidTest.Verdict;
import merlin.payment.clock.FairPaymentCode;
import merlin.payment.clock.NoticePeriods;
import merlin.payment.metrics.PaymentMetrics;
import merlin.payment.published.EnoughPartners;
import merlin.payment.statutory.CodeAndBid;
import merlin.payment.statutory.ComplianceNotice;
import merlin.report.Say;
import merlin.report.document.Block;
import merlin.report.document.Block.Cell;
import merlin.report.document.Block.Column;

/** 6. What the law and the codes ask: notice figures, Fair Payment Code, bid-stage test. */
final class Asked {
    private Asked() {}

    static List<Block> of(PaymentFacts facts) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Lead("Payments Compliance Notice"));
        notice(facts, blocks);
        blocks.add(new Block.Lead("Fair Payment Code"));
        code(facts, blocks);
        blocks.add(new Block.Lead("Bids for large central government contracts"));
        bid(facts, blocks);
        return blocks;
    }

    private static void notice(PaymentFacts facts, List<Block> blocks) {
        PaymentMetrics f = facts.figures();
        Optional<ComplianceNotice> found =
                ComplianceNotice.of(f, new NoticePeriods(facts.rules().notice()));
        if (found.isEmpty()) {
            blocks.add(
                    withheld(
                            "These days are no reporting period of the notice: those are half-years from April and October, the first from 1 October 2025."));
            return;
        }
        ComplianceNotice notice = found.get();
        boolean settled = facts.shows(f.behind().settled());
        boolean due = facts.shows(f.behind().due());
        blocks.add(NoticeTable.of(notice, settled, due));
        blocks.add(
                note(
                        "Departments owe this notice for what they pay (Procurement Act 2023, section 69). The same figures of a prime stand here so that both can be read side by side. They are by the statistical clock (PAY-18)."));
    }

    private static List<Cell> row(String name, Cell value) {
        return List.of(Cell.of(name), value);
    }

    private static void code(PaymentFacts facts, List<Block> blocks) {
        PaymentMetrics f = facts.figures();
        if (!facts.shows(f.behind().settled())
                || f.smallFirms().all() > 0 && !facts.shows(f.behind().smallFirms())) {
            blocks.add(withheld(Words.TOO_FEW + "."));
            return;
        }
        Optional<FairPaymentCode> found = CodeAndBid.code(f, facts.rules().code());
        if (found.isEmpty()) {
            blocks.add(withheld("Nothing was paid, or there was no Code yet on " + Say.day(facts.to()) + "."));
            return;
        }
        FairPaymentCode code = found.get();
        blocks.add(say("These figures reach " + tier(code.tier()) + " of the Fair Payment Code"
                + code.next()
                        .map(next -> ". For " + tier(next) + " " + missing(code) + " missing")
                        .orElse("")
                + ". An award needs an application; this is no award."));
        FairPaymentCode.Counts counts = CodeAndBid.counts(f);
        blocks.add(new Block.Table(
                "fair-payment-code",
                "What the Code looks at; 95% is reached on the exact count",
                List.of(Column.text("measure", "Measure"), Column.number("value", "Value")),
                List.of(
                        row(
                                "All invoices in days 1-30",
                                Words.share(counts.allWithin30(), counts.all(), "Nothing paid")),
                        row("All invoices by day 60", Words.share(counts.allWithin60(), counts.all(), "Nothing paid")),
                        row(
                                "Small firms' invoices in days 1-30",
                                Words.share(counts.smallWithin30(), counts.small(), "No invoice of a small firm")))));
    }

    private static String tier(FairPaymentCode.Tier tier) {
        return switch (tier) {
            case NONE -> "no tier";
            case BRONZE -> "Bronze";
            case SILVER -> "Silver";
            case GOLD -> "Gold";
        };
    }

    private static String missing(FairPaymentCode code) {
        long all = code.missing().stream()
                .mapToLong(FairPaymentCode.Missing::invoices)
                .sum();
        return code.missing().stream()
                        .map(m -> Say.number(m.invoices()) + " more of " + Say.number(m.whole()) + " "
                                + switch (m.measure()) {
                                    case ALL_WITHIN_30 -> "in days 1-30";
                                    case ALL_WITHIN_60 -> "by day 60";
                                    case SMALL_WITHIN_30 -> "invoices of small firms in days 1-30";
                                })
                        .collect(Collectors.joining(" and "))
                + (all == 1 ? " is" : " are");
    }

    private static void bid(PaymentFacts facts, List<Block> blocks) {
        LocalDate advertised = facts.to().plusDays(1);
        List<PaymentMetrics> halves = facts.halfYears().stream()
                .filter(half -> facts.forPrime() || EnoughPartners.behind(half))
                .toList();
        Optional<BidTest> test = BidTest.advertisedOn(advertised, facts.rules().bid());
        Optional<BidTest.Result> found =
                CodeAndBid.bid(halves, advertised, false, facts.rules().bid());
        if (test.isEmpty() || found.isEmpty()) {
            blocks.add(withheld("There is no half-year from April or October that the test could look at."));
            return;
        }
        BidTest.Result result = found.get();
        blocks.add(say("For a procurement advertised on " + Say.day(advertised) + ": "
                + (result.verdict() == Verdict.PASS
                        ? "both questions are met."
                        : result.planWouldHelp() && result.average() == Verdict.PASS
                                ? "the share paid by day 60 is enough only with a complete action plan."
                                : "not met.")
                + " One of the last two half-years is enough, for each question by itself (PAY-21)."));
        String atMost = test.get().averageAtMost().toPlainString();
        String percent = test.get().within60().toPlainString();
        blocks.add(new Block.Table(
                "bid-test",
                "At least " + percent + "% by day 60, and an average of at most " + atMost + " days",
                List.of(
                        Column.text("half-year", "Half-year"),
                        Column.number("within-60", "Paid by day 60"),
                        Column.text("share-met", "Enough"),
                        Column.number("average", "Average of those paid"),
                        Column.text("average-met", "Short enough")),
                result.halfYears().stream()
                        .map(half -> List.of(
                                Cell.of(Say.days(
                                        half.figures().first(), half.figures().last())),
                                Words.share(
                                        half.figures().within60().part(),
                                        half.figures().within60().whole(),
                                        "Nothing paid"),
                                Cell.of(met(half.within60())),
                                Words.average(half.figures().averageDays().rounded(6, java.math.RoundingMode.HALF_UP)),
                                Cell.of(met(half.average()))))
                        .toList()));
    }

    private static String met(Verdict verdict) {
        return switch (verdict) {
            case PASS -> "yes";
            case CONDITIONAL -> "with a plan";
            case FAIL -> "no";
        };
    }
}
