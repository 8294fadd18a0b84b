package merlin.report.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import merlin.account.Organisations;
import merlin.payment.figures.FiguresStore;
import merlin.payment.figures.PaymentFigures;
import merlin.payment.metrics.ReportingPeriod;
import merlin.report.document.Document;
import merlin.shared.Allowed;
import merlin.shared.Caller;
import merlin.shared.NotFound;
import merlin.shared.Role;

/** A prime's report of its own ledgers, with its partners by name. */
@ApplicationScoped
@Transactional
@Allowed(Role.PRIME)
public class ReadOwnPaymentReport {
    @Inject
    GatherPayment gather;

    @Inject
    FiguresStore figures;

    @Inject
    Organisations organisations;

    @Inject
    Caller caller;

    /** Periods with figures: half-years and years, the latest first; then months, the latest first. */
    public List<ReportingPeriod> periods() {
        return figures.periods(caller.organisationId()).stream()
                .sorted(Comparator.comparing((ReportingPeriod p) -> GatherPayment.lasts(p, 1))
                        .thenComparing(Comparator.comparing(ReportingPeriod::to).reversed())
                        .thenComparing(ReportingPeriod::from))
                .toList();
    }

    /** The latest half-year from April or October that ledgers cover whole; else the latest one, else the latest period. */
    public Optional<ReportingPeriod> usual() {
        List<ReportingPeriod> halves = gather.halfYears(caller.organisationId());
        return halves.stream()
                .filter(half -> figures.of(caller.organisationId(), half)
                        .filter(PaymentFigures::complete)
                        .isPresent())
                .findFirst()
                .or(() -> halves.stream().findFirst())
                .or(() -> periods().stream().findFirst());
    }

    public Document read(ReportingPeriod period) {
        PaymentFigures kept = figures.of(caller.organisationId(), period)
                .orElseThrow(() -> new NotFound("figures", period.from() + "/" + period.to()));
        return PaymentReport.of(
                gather.facts(organisations.get(caller.organisationId()), kept, PaymentFacts.Reader.PRIME));
    }
}
