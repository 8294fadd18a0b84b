package merlin.payment.practices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import merlin.payment.metrics.ReportingPeriod;
import merlin.shared.Allowed;
import merlin.shared.Caller;
import merlin.shared.Id;
import merlin.shared.Refusal;
import merlin.shared.Role;

/** A prime states whether its ledgers of a period hold everything the company bought, or its supply chain only (PAY-35). */
@ApplicationScoped
@Transactional
@Allowed(Role.PRIME)
public class StateLedgerScope {
    @Inject
    PublishedReports reports;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<LedgerScopeStated> stated;

    public void state(ReportingPeriod period, Boolean allPurchases) {
        if (allPurchases == null) throw new Refusal("PAY-35", "payment.practices.sayWhich");
        var now = clock.instant();
        reports.state(new LedgerScope(Id.next(), caller.organisationId(), period, allPurchases, caller.userId(), now));
        stated.fire(new LedgerScopeStated(caller.organisationId(), period, allPurchases, caller.userId(), now));
    }
}
