package merlin.report.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import merlin.account.Organisation;
import merlin.criteria.Editions;
import merlin.payment.figures.FiguresStore;
import merlin.payment.figures.PaymentFigures;
import merlin.payment.metrics.PaymentMetrics;
import merlin.payment.metrics.ReportingPeriod;
import merlin.payment.practices.CrossCheck;
import merlin.payment.practices.PublishedReports;
import merlin.payment.statutory.ReadStatutory;
import merlin.shared.Settings;

/** Gathers what a payment report is written from. */
@ApplicationScoped
class GatherPayment {
    private static final int MOST_HALF_YEARS = 6;
    private static final int MOST_MONTHS = 12;
    private static final int HALF_YEAR = 6;

    @Inject
    FiguresStore figures;

    @Inject
    PublishedReports published;

    @Inject
    Editions editions;

    /** Half-years from April and October for which there are figures, the latest first. */
    List<ReportingPeriod> halfYears(String primeId) {
        return figures.periods(primeId).stream()
                .filter(GatherPayment::isHalfYear)
                .sorted(Comparator.comparing(ReportingPeriod::to).reversed())
                .toList();
    }

    /** A half-year of the notice's calendar, also before the first notice. */
    static boolean isHalfYear(ReportingPeriod period) {
        int month = period.from().getMonthValue();
        return (month == 4 || month == 10) && lasts(period, HALF_YEAR);
    }

    static boolean lasts(ReportingPeriod period, int months) {
        return period.from().getDayOfMonth() == 1
                && period.from().plusMonths(months).minusDays(1).equals(period.to());
    }

    PaymentFacts facts(Organisation prime, PaymentFigures kept, PaymentFacts.Reader reader) {
        boolean forPrime = reader == PaymentFacts.Reader.PRIME;
        List<PaymentMetrics> halves = earlier(prime, halfYears(prime.getId()), kept, MOST_HALF_YEARS, !forPrime);
        List<PaymentMetrics> months = forPrime ? earlier(prime, months(prime), kept, MOST_MONTHS, false) : List.of();
        boolean all = published.allPurchases(prime.getId(), kept.period());
        Optional<CrossCheck> check = published
                .of(prime.getId(), kept.period())
                .map(report -> CrossCheck.of(report, kept.metrics(), kept.complete(), all));
        return new PaymentFacts(
                Settings.origin(),
                new PaymentFacts.Prime(prime.getId(), prime.getName(), ReadStatutory.companyNumber(prime)),
                reader,
                kept.complete(),
                kept.metrics(),
                kept.groups(),
                forPrime ? kept.worstSuppliers() : List.of(),
                halves,
                months,
                check,
                new PaymentFacts.Rules(
                        editions.paymentRules("uk-fair-payment-code"),
                        editions.paymentRules("uk-bid"),
                        editions.paymentRules("uk-compliance-notice"),
                        editions.paymentRules("uk-payment-practices")),
                NationalPayment.builtIn());
    }

    private List<ReportingPeriod> months(Organisation prime) {
        return figures.periods(prime.getId()).stream()
                .filter(period -> lasts(period, 1))
                .sorted(Comparator.comparing(ReportingPeriod::to).reversed())
                .toList();
    }

    /** @param latestFirst of which only those up to the report's last day are taken; @return the earliest first */
    private List<PaymentMetrics> earlier(
            Organisation prime, List<ReportingPeriod> latestFirst, PaymentFigures kept, int most, boolean onlyWhole) {
        return latestFirst.stream()
                .filter(period -> !period.to().isAfter(kept.to()))
                .limit(most)
                .flatMap(period ->
                        period.equals(kept.period()) ? Stream.of(kept) : figures.of(prime.getId(), period).stream())
                .filter(found -> found.complete() || !onlyWhole)
                .map(PaymentFigures::metrics)
                .sorted(Comparator.comparing(PaymentMetrics::from))
                .toList();
    }
}
