package merlin.payment.statutory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import merlin.account.Identifier;
import merlin.account.Organisation;
import merlin.account.Organisations;
import merlin.criteria.Editions;
import merlin.payment.clock.NoticePeriods;
import merlin.payment.figures.FiguresStore;
import merlin.payment.figures.PaymentFigures;
import merlin.payment.metrics.ReportingPeriod;
import merlin.shared.Allowed;
import merlin.shared.Caller;
import merlin.shared.NotFound;
import merlin.shared.Role;

/** A prime's figures of a period in the forms of the law (PAY-18, PAY-19). */
@ApplicationScoped
@Transactional
@Allowed(Role.PRIME)
public class ReadStatutory {
    @Inject
    FiguresStore figures;

    @Inject
    NoticeApprovals approvals;

    @Inject
    Organisations organisations;

    @Inject
    Editions editions;

    @Inject
    Caller caller;

    /**
     * @param complete whether ledgers cover every day of the period
     * @param notice empty when the days are no reporting period of the notice
     * @param approval the newest; of these figures or of earlier ones
     */
    public record Statutory(
            String company,
            ReportingPeriod period,
            boolean complete,
            Optional<ComplianceNotice> notice,
            Optional<NoticeApproval> approval,
            PracticesReport practices) {}

    public Statutory read(ReportingPeriod period) {
        Organisation prime = organisations.get(caller.organisationId());
        PaymentFigures kept = figures.of(prime.getId(), period)
                .orElseThrow(() -> new NotFound("figures", period.from() + "/" + period.to()));
        return new Statutory(
                prime.getName(),
                period,
                kept.complete(),
                ComplianceNotice.of(kept.metrics(), new NoticePeriods(editions.paymentRules("uk-compliance-notice"))),
                approvals.of(prime.getId(), period),
                PracticesReport.of(
                        prime.getName(),
                        companyNumber(prime),
                        kept.metrics(),
                        editions.paymentRules("uk-payment-practices")));
    }

    /** Empty when the organisation has not stated one. */
    public static String companyNumber(Organisation prime) {
        return prime.getIdentifiers().stream()
                .filter(identifier -> identifier.scheme().equals("GB-COH"))
                .map(Identifier::number)
                .findFirst()
                .orElse("");
    }
}
