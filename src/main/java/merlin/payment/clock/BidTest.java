package merlin.payment.clock;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import merlin.criteria.Fraction;
import merlin.criteria.PaymentRules.RuleSet;

/**
 * The bid-stage test of large central government contracts, with the thresholds of one procurement. PAY-21 Enough in one of the
 * last two half-years is enough, and the two questions may be met in different ones.
 *
 * @param within60 percent of invoices paid by day 60
 * @param within60WithPlan percent that is enough with a complete action plan
 * @param averageAtMost days
 * @param periodsLookedAt half-years, the last ones
 */
public record BidTest(BigDecimal within60, BigDecimal within60WithPlan, BigDecimal averageAtMost, int periodsLookedAt) {
    /** In the order of preference. */
    public enum Verdict {
        PASS,
        /** Passes with the action plan that was handed in. */
        CONDITIONAL,
        FAIL
    }

    /** @param averageDays exact mean of the days to pay */
    public record HalfYearFigures(LocalDate first, LocalDate last, Share within60, Fraction averageDays) {}

    public record HalfYearResult(HalfYearFigures figures, Verdict within60, Verdict average) {}

    /**
     * @param planWouldHelp fails on the share paid by day 60 only for want of a complete action plan
     * @param halfYears the ones looked at, the latest first
     */
    public record Result(Verdict within60, Verdict average, boolean planWouldHelp, List<HalfYearResult> halfYears) {
        public Result {
            halfYears = List.copyOf(halfYears);
        }

        /** The worse of the two questions. */
        public Verdict verdict() {
            return within60.compareTo(average) >= 0 ? within60 : average;
        }
    }

    /** The thresholds by the day on which the procurement is advertised; empty before there were any. */
    public static Optional<BidTest> advertisedOn(LocalDate day, RuleSet ukBid) {
        if (ukBid.on(day, "within-60-percent").isEmpty()) return Optional.empty();
        return Optional.of(new BidTest(
                Values.of(ukBid, day, "within-60-percent"),
                Values.of(ukBid, day, "within-60-percent-with-plan"),
                Values.of(ukBid, day, "average-days-at-most"),
                Values.whole(ukBid, day, "periods-looked-at")));
    }

    /**
     * @param halfYears in which something was paid; only the latest ones count
     * @return empty when there is none
     */
    public Optional<Result> of(List<HalfYearFigures> halfYears, boolean planComplete) {
        List<HalfYearResult> results = halfYears.stream()
                .sorted(Comparator.comparing(HalfYearFigures::last).reversed())
                .limit(periodsLookedAt)
                .map(figures -> of(figures, planComplete))
                .toList();
        if (results.isEmpty()) return Optional.empty();
        Verdict share = results.stream()
                .map(HalfYearResult::within60)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        Verdict average = results.stream()
                .map(HalfYearResult::average)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        boolean planWouldHelp =
                share == Verdict.FAIL && results.stream().anyMatch(r -> r.figures.within60.atLeast(within60WithPlan));
        return Optional.of(new Result(share, average, planWouldHelp, results));
    }

    private HalfYearResult of(HalfYearFigures figures, boolean planComplete) {
        Verdict share = Verdict.FAIL;
        if (figures.within60.atLeast(within60)) share = Verdict.PASS;
        else if (planComplete && figures.within60.atLeast(within60WithPlan)) share = Verdict.CONDITIONAL;
        Verdict average = figures.averageDays.compareTo(limit()) <= 0 ? Verdict.PASS : Verdict.FAIL;
        return new HalfYearResult(figures, share, average);
    }

    private Fraction limit() {
        BigDecimal whole = averageAtMost.setScale(Math.max(0, averageAtMost.scale()), RoundingMode.UNNECESSARY);
        return new Fraction(
                whole.unscaledValue(), BigDecimal.TEN.pow(whole.scale()).toBigIntegerExact());
    }
}
