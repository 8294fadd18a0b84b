package merlin.payment.statutory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import merlin.criteria.Fraction;
import merlin.criteria.PaymentRules.RuleSet;
import merlin.payment.clock.BidTest;
import merlin.payment.clock.FairPaymentCode;
import merlin.payment.clock.Share;
import merlin.payment.metrics.PaymentMetrics;

/** A prime's counts, held against the Fair Payment Code and against the test of large bids. */
public final class CodeAndBid {
    private CodeAndBid() {}

    /** PAY-20 The tier these counts reach under the Code as it stood on the period's last day; empty for nothing paid. */
    public static Optional<FairPaymentCode> code(PaymentMetrics figures, RuleSet code) {
        return FairPaymentCode.of(counts(figures), figures.to(), code);
    }

    public static FairPaymentCode.Counts counts(PaymentMetrics figures) {
        PaymentMetrics.Bands all = figures.bands();
        return new FairPaymentCode.Counts(
                all.all(),
                all.within30().count(),
                within60(all),
                figures.smallFirms().all(),
                figures.smallFirms().within30().count());
    }

    /**
     * PAY-21 The bid-stage test.
     *
     * @param halfYears any; those in which nothing was paid say nothing
     * @param planComplete whether a complete action plan is handed in
     * @return empty when there was no test on the day of advertising, or no half-year says anything
     */
    public static Optional<BidTest.Result> bid(
            List<PaymentMetrics> halfYears, LocalDate advertised, boolean planComplete, RuleSet bid) {
        List<BidTest.HalfYearFigures> said = halfYears.stream()
                .filter(half -> half.settled() > 0 && half.to().isBefore(advertised))
                .map(CodeAndBid::halfYear)
                .toList();
        return BidTest.advertisedOn(advertised, bid).flatMap(test -> test.of(said, planComplete));
    }

    private static BidTest.HalfYearFigures halfYear(PaymentMetrics half) {
        return new BidTest.HalfYearFigures(
                half.from(),
                half.to(),
                new Share(within60(half.bands()), half.settled()),
                Fraction.of(half.distribution().totalDays(), half.settled()));
    }

    private static long within60(PaymentMetrics.Bands bands) {
        return bands.within30().count() + bands.from31to60().count();
    }
}
