package merlin.report.payment;

import static merlin.report.document.Block.note;
import static merlin.report.document.Block.withheld;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import merlin.payment.practices.CrossCheck;
import merlin.payment.practices.CrossCheck.Line;
import merlin.payment.statutory.PracticesColumn;
import merlin.report.Say;
import merlin.report.document.Block;
import merlin.report.document.Block.Cell;
import merlin.report.document.Block.Column;

/** 9. Beside its own published report: what the prime reported by duty, and the ledger. */
public final class Published {
    private Published() {}

    static List<Block> of(PaymentFacts facts) {
        if (facts.published().isEmpty())
            return List.of(
                    withheld(
                            "No report of these days that the prime published under the duty to report on payment practices was brought in."));
        CrossCheck check = facts.published().get();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Sentence(verdict(check), check.contradicts() ? Block.Tone.NOTE : Block.Tone.PLAIN));
        blocks.add(new Block.Table(
                "published",
                "Published for "
                        + Say.days(check.report().from(), check.report().to())
                        + (check.report().filedOn() == null
                                ? ""
                                : ", filed " + Say.day(check.report().filedOn())),
                List.of(
                        Column.text("measure", "Measure"),
                        Column.number("published", "Published"),
                        Column.number("ledger", "Ledger"),
                        Column.text("difference", "What follows")),
                check.lines().stream().map(line -> row(facts, line)).toList()));
        if (!check.report().doubts().isEmpty())
            blocks.add(note("Some of what was published cannot be right and is not used: "
                    + Say.count(check.report().doubts().size(), "place", "places") + "."));
        return blocks;
    }

    /** What can be said of the two as a whole. */
    public static String verdict(CrossCheck check) {
        return switch (check.population()) {
            case SAME ->
                check.contradicts()
                        ? "The prime states that its ledger holds everything the company bought in these days. Then both are about the same payments, and where they are a day or a percentage point or more apart, one of them is wrong."
                        : "The prime states that its ledger holds everything the company bought in these days. The published figures and the ledger agree.";
            case CHAIN_ONLY ->
                "The published report is about everything the company bought; the ledger is not stated to be. The two may differ, and nothing follows from it.";
            case LEDGER_INCOMPLETE ->
                "Ledgers do not cover every day of the published period. The two may differ, and nothing follows from it.";
            case OTHER_PERIOD ->
                "The published report is about other days than the ledger. The two may differ, and nothing follows from it.";
        };
    }

    private static List<Cell> row(PaymentFacts facts, Line line) {
        boolean shown = facts.shows(
                late(line.column())
                        ? facts.figures().behind().due()
                        : facts.figures().behind().settled());
        return List.of(
                Cell.of(title(line.column())),
                value(line.column(), line.published()),
                !shown ? Words.tooFew() : ledger(line),
                Cell.of(shown ? inWords(line) : Words.TOO_FEW));
    }

    private static boolean late(PracticesColumn column) {
        return column == PracticesColumn.PERCENT_LATE || column == PracticesColumn.PERCENT_DISPUTED;
    }

    public static String title(PracticesColumn column) {
        return switch (column) {
            case AVERAGE_DAYS -> "Average days of those paid";
            case PERCENT_WITHIN_30 -> "Paid in days 1-30";
            case PERCENT_31_TO_60 -> "Paid in days 31-60";
            case PERCENT_OVER_60 -> "Paid on day 61 or later";
            case PERCENT_LATE -> "Not paid within agreed terms";
            case PERCENT_DISPUTED -> "Of the late ones, because of a dispute";
            default -> column.title();
        };
    }

    static Cell value(PracticesColumn column, BigDecimal number) {
        BigDecimal shown = number.setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
        String text = (shown.scale() < 0 ? shown.setScale(0) : shown).toPlainString();
        return new Cell(text + (column == PracticesColumn.AVERAGE_DAYS ? " days" : "%"), number);
    }

    static Cell ledger(Line line) {
        return line.ledger()
                .map(exact -> value(line.column(), exact.rounded(6, RoundingMode.HALF_UP)))
                .orElse(Cell.of("Nothing to say"));
    }

    /** The difference explained: {@code The ledger is 7.2 days longer: one of the two is wrong.} */
    public static String inWords(Line line) {
        if (line.difference().isEmpty()) return "The ledger has nothing to say here.";
        BigDecimal difference = line.difference().get();
        if (line.verdict() == CrossCheck.Verdict.AGREES) return "They agree, but for rounding.";
        BigDecimal apart = difference.abs().setScale(1, RoundingMode.HALF_UP);
        if (apart.signum() == 0) return "They are the same; nothing follows.";
        String much = apart.stripTrailingZeros().toPlainString();
        String said = line.column() == PracticesColumn.AVERAGE_DAYS
                ? "The ledger is " + much + (apart.compareTo(BigDecimal.ONE) == 0 ? " day " : " days ")
                        + (difference.signum() > 0 ? "longer" : "shorter")
                : "The ledger is " + much
                        + (apart.compareTo(BigDecimal.ONE) == 0 ? " percentage point " : " percentage points ")
                        + (difference.signum() > 0 ? "higher" : "lower");
        return said
                + (line.verdict() == CrossCheck.Verdict.CONTRADICTS
                        ? ": one of the two is wrong."
                        : "; nothing follows.");
    }
}
