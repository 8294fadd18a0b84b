package merlin.payment.practices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import merlin.payment.figures.FiguresStore;
import merlin.payment.figures.PaymentFigures;
import merlin.payment.metrics.ReportingPeriod;
import merlin.shared.Allowed;
import merlin.shared.Caller;
import merlin.shared.Role;

/** A prime's own published reports, each beside its ledger. */
@ApplicationScoped
@Transactional
@Allowed(Role.PRIME)
public class ReadPublishedReports {
    @Inject
    PublishedReports reports;

    @Inject
    FiguresStore figures;

    @Inject
    Caller caller;

    /** @param check empty when there are no figures for these days */
    public record Row(PublishedReport report, boolean allPurchases, Optional<CrossCheck> check) {}

    /** The latest period first. */
    public List<Row> read() {
        return reports.of(caller.organisationId()).stream().map(this::row).toList();
    }

    private Row row(PublishedReport report) {
        ReportingPeriod period = new ReportingPeriod(report.from(), report.to());
        boolean all = reports.allPurchases(caller.organisationId(), period);
        Optional<PaymentFigures> own = figures.of(caller.organisationId(), period);
        return new Row(report, all, own.map(kept -> CrossCheck.of(report, kept.metrics(), kept.complete(), all)));
    }
}
