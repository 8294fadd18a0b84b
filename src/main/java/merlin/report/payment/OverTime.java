package merlin.report.payment;

import static merlin.report.document.Block.note;
import static merlin.report.document.Block.withheld;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import merlin.payment.metrics.PaymentMetrics;
import merlin.payment.published.EnoughPartners;
import merlin.report.Say;
import merlin.report.chart.Bars;
import merlin.report.chart.Columns;
import merlin.report.document.Block;
import merlin.report.document.Block.Cell;
import merlin.report.document.Block.Column;

/** 3. Over time: half-years, and for the prime its months. */
final class OverTime {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private OverTime() {}

    static List<Block> of(PaymentFacts facts) {
        List<Block> blocks = new ArrayList<>();
        if (facts.halfYears().isEmpty() && facts.months().isEmpty())
            return List.of(withheld("No other period is there to compare with."));
        halfYears(facts, blocks);
        months(facts, blocks);
        return blocks;
    }

    private static void halfYears(PaymentFacts facts, List<Block> blocks) {
        List<PaymentMetrics> halves = facts.halfYears();
        if (halves.isEmpty()) return;
        List<Bars.Bar> bars = halves.stream()
                .filter(half -> half.settled() > 0 && shown(facts, half))
                .map(half -> new Bars.Bar(
                        Say.days(half.from(), half.to()),
                        Words.drawn(half.bands().within30().count(), half.settled())))
                .toList();
        if (!bars.isEmpty()) {
            NationalPayment.Year year = facts.national().year(facts.to().getYear());
            blocks.add(Block.Picture.of(Bars.of(
                    finding(facts, halves),
                    bars,
                    BigDecimal.valueOf(year.percentWithin30()),
                    "National median " + year.year() + ": " + year.percentWithin30() + "%")));
        }
        blocks.add(new Block.Table(
                "half-years",
                "Half-years from April and October",
                List.of(
                        Column.text("half-year", "Half-year"),
                        Column.number("law", "Within 30 days of the law's clock"),
                        Column.number("days-1-30", "Paid in days 1-30"),
                        Column.number("median", "Half within"),
                        Column.number("average", "Average of those paid"),
                        Column.number("open", "Unpaid for more than 30 days at the end")),
                halves.stream().map(half -> row(facts, half)).toList()));
    }

    /** From the first to the last half-year that is shown. */
    private static String finding(PaymentFacts facts, List<PaymentMetrics> halves) {
        List<PaymentMetrics> drawn = halves.stream()
                .filter(half -> half.settled() > 0 && shown(facts, half))
                .toList();
        PaymentMetrics first = drawn.get(0);
        PaymentMetrics last = drawn.get(drawn.size() - 1);
        String now = Words.percent(last.bands().within30().count(), last.settled());
        if (drawn.size() == 1) return "Paid in days 1-30: " + now;
        String before = Words.percent(first.bands().within30().count(), first.settled());
        return "Paid in days 1-30: from " + before + " to " + now;
    }

    private static boolean shown(PaymentFacts facts, PaymentMetrics half) {
        return facts.forPrime() || EnoughPartners.behind(half);
    }

    private static List<Cell> row(PaymentFacts facts, PaymentMetrics half) {
        Cell period = Cell.of(Say.days(half.from(), half.to()));
        if (!shown(facts, half))
            return List.of(period, Words.tooFew(), Words.tooFew(), Words.tooFew(), Words.tooFew(), Words.tooFew());
        PaymentMetrics.Amount open = InShort.longOpen(half.openAgeing());
        return List.of(
                period,
                Words.share(
                        half.statutoryOnTime().count(), half.statutoryOnTime().of(), "No invoice"),
                Words.share(half.bands().within30().count(), half.settled(), "Nothing paid"),
                Words.day(half.medianDays()),
                Words.average(half.averageDays()),
                facts.shows(half.behind().open()) ? Words.count(open) : Words.tooFew());
    }

    private static void months(PaymentFacts facts, List<Block> blocks) {
        if (facts.months().isEmpty()) return;
        blocks.add(Block.Picture.of(Columns.ofMonths(
                "Paid in days 1-30, month by month",
                facts.months().stream()
                        .map(month -> new Columns.Month(
                                month.from(),
                                month.settled() == 0
                                        ? null
                                        : Words.drawn(month.bands().within30().count(), month.settled())))
                        .toList())));
        blocks.add(new Block.Table(
                "months",
                "Months",
                List.of(
                        Column.text("month", "Month"),
                        Column.number("law", "Within 30 days of the law's clock"),
                        Column.number("days-1-30", "Paid in days 1-30"),
                        Column.number("median", "Half within"),
                        Column.number("open", "Unpaid for more than 30 days at the end")),
                facts.months().stream()
                        .map(month -> List.of(
                                Cell.of(MONTH.format(month.from())),
                                Words.share(
                                        month.statutoryOnTime().count(),
                                        month.statutoryOnTime().of(),
                                        "No invoice"),
                                Words.share(month.bands().within30().count(), month.settled(), "Nothing paid"),
                                Words.day(month.medianDays()),
                                Words.count(InShort.longOpen(month.openAgeing()))))
                        .toList()));
        blocks.add(note("Months are shown to you only: in public they could be taken from one another."));
    }
}
