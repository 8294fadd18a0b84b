package merlin.payment.statutory;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import merlin.payment.clock.NoticePeriods;
import merlin.payment.clock.Share;
import merlin.payment.clock.WholePercents;
import merlin.payment.metrics.PaymentMetrics;
import merlin.shared.Sha256;

/**
 * The figures of a Payments Compliance Notice, regulation 38(2). PAY-18 Letters are those of the regulation.
 *
 * @param period (b), with the last day for publishing
 * @param payments made in the period, one for each invoice settled in it
 * @param averageDays (c)(i) arithmetic mean, six decimals; empty when nothing was paid
 * @param bands (c)(ii) payments made in days 1-30, 31-60, 61 or more
 * @param bandPercents the same as whole percentages; empty when nothing was paid
 * @param unpaid (d) by number: of the sums that became payable, not paid within the period; empty when none became payable
 * @param unpaidValue (d) by value, pounds; @param payableValue pounds
 */
public record ComplianceNotice(
        NoticePeriods.Period period,
        long payments,
        Optional<BigDecimal> averageDays,
        List<Long> bands,
        List<Integer> bandPercents,
        Optional<Share> unpaid,
        BigDecimal unpaidValue,
        BigDecimal payableValue) {
    public ComplianceNotice {
        bands = List.copyOf(bands);
        bandPercents = List.copyOf(bandPercents);
    }

    /** Empty when the figures are of no reporting period of the notice. */
    public static Optional<ComplianceNotice> of(PaymentMetrics figures, NoticePeriods periods) {
        return periods.containing(figures.from())
                .filter(p -> p.first().equals(figures.from()) && p.last().equals(figures.to()))
                .map(period -> of(figures, period));
    }

    private static ComplianceNotice of(PaymentMetrics figures, NoticePeriods.Period period) {
        List<Long> bands = List.of(
                figures.bands().within30().count(),
                figures.bands().from31to60().count(),
                figures.bands().over60().count());
        PaymentMetrics.ValuedShare unpaid = figures.unpaidAtEnd();
        return new ComplianceNotice(
                period,
                figures.settled(),
                Optional.ofNullable(figures.averageDays()),
                bands,
                WholePercents.ofBands(bands),
                unpaid.of() == 0 ? Optional.empty() : Optional.of(new Share(unpaid.count(), unpaid.of())),
                unpaid.value(),
                unpaid.ofValue());
    }

    /** SHA-256 of the figures: an approval is of these and of no others. */
    public String fingerprint() {
        String figures = List.of(
                        period.first(),
                        period.last(),
                        payments,
                        averageDays.map(BigDecimal::toPlainString).orElse(""),
                        bands,
                        unpaid.map(s -> s.part() + "/" + s.whole()).orElse(""),
                        unpaidValue.toPlainString(),
                        payableValue.toPlainString())
                .toString();
        return Sha256.of(figures.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether a notice is to be published at all: a payment was made or a sum became payable in the period. */
    public boolean owed() {
        return NoticePeriods.owed(payments, unpaid.map(Share::whole).orElse(0L));
    }
}
