package merlin.payment.practices;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import merlin.criteria.Fraction;
import merlin.payment.clock.Share;
import merlin.payment.metrics.PaymentMetrics;
import merlin.payment.statutory.PracticesColumn;

/**
 * A published report beside the ledger's figures. PAY-35
 *
 * @param population whether both are about the same payments
 * @param lines one for each figure that the report states
 */
public record CrossCheck(PublishedReport report, Population population, List<Line> lines) {
    private static final BigDecimal ONE = BigDecimal.ONE;

    /** What stands in the way of a comparison, the first of them. */
    public enum Population {
        SAME,
        OTHER_PERIOD,
        LEDGER_INCOMPLETE,
        /** The prime has not stated that the ledger holds everything the company bought. */
        CHAIN_ONLY
    }

    public enum Verdict {
        /** Less than one day, or one percentage point, apart: whole numbers are published. */
        AGREES,
        CONTRADICTS,
        /** One of the two says nothing, or they are about different payments. */
        NOTHING_FOLLOWS
    }

    /**
     * @param ledger exact; empty when the ledger has nothing to say
     * @param difference ledger less published
     */
    public record Line(
            PracticesColumn column,
            BigDecimal published,
            Optional<Fraction> ledger,
            Optional<BigDecimal> difference,
            Verdict verdict) {}

    public CrossCheck {
        lines = List.copyOf(lines);
    }

    /**
     * @param complete ledgers cover every day of the figures' period
     * @param allPurchases the prime states that the ledger holds everything the company bought
     */
    public static CrossCheck of(
            PublishedReport report, PaymentMetrics figures, boolean complete, boolean allPurchases) {
        Population population = population(report, figures, complete, allPurchases);
        List<Line> lines = new ArrayList<>();
        line(lines, report, PracticesColumn.AVERAGE_DAYS, average(figures), population);
        PaymentMetrics.Bands bands = figures.bands();
        long paid = figures.settled();
        line(
                lines,
                report,
                PracticesColumn.PERCENT_WITHIN_30,
                percent(bands.within30().count(), paid),
                population);
        line(
                lines,
                report,
                PracticesColumn.PERCENT_31_TO_60,
                percent(bands.from31to60().count(), paid),
                population);
        line(
                lines,
                report,
                PracticesColumn.PERCENT_OVER_60,
                percent(bands.over60().count(), paid),
                population);
        line(
                lines,
                report,
                PracticesColumn.PERCENT_LATE,
                percent(figures.lateTerms().count(), figures.lateTerms().of()),
                population);
        line(
                lines,
                report,
                PracticesColumn.PERCENT_DISPUTED,
                percent(figures.lateDisputed().count(), figures.lateDisputed().of()),
                population);
        return new CrossCheck(report, population, lines);
    }

    public boolean contradicts() {
        return lines.stream().anyMatch(line -> line.verdict() == Verdict.CONTRADICTS);
    }

    private static Population population(
            PublishedReport report, PaymentMetrics figures, boolean complete, boolean allPurchases) {
        if (!report.from().equals(figures.from()) || !report.to().equals(figures.to())) return Population.OTHER_PERIOD;
        if (!complete) return Population.LEDGER_INCOMPLETE;
        return allPurchases ? Population.SAME : Population.CHAIN_ONLY;
    }

    private static void line(
            List<Line> lines,
            PublishedReport report,
            PracticesColumn column,
            Optional<Fraction> ledger,
            Population population) {
        report.number(column).ifPresent(published -> {
            Optional<BigDecimal> difference =
                    ledger.map(l -> l.rounded(6, RoundingMode.HALF_UP).subtract(published));
            Verdict verdict = population != Population.SAME || difference.isEmpty()
                    ? Verdict.NOTHING_FOLLOWS
                    : difference.get().abs().compareTo(ONE) < 0 ? Verdict.AGREES : Verdict.CONTRADICTS;
            lines.add(new Line(column, published, ledger, difference, verdict));
        });
    }

    private static Optional<Fraction> average(PaymentMetrics figures) {
        return figures.settled() == 0
                ? Optional.empty()
                : Optional.of(Fraction.of(figures.distribution().totalDays(), figures.settled()));
    }

    private static Optional<Fraction> percent(long part, long of) {
        return of == 0 ? Optional.empty() : Optional.of(new Share(part, of).percent());
    }
}
