package merlin.portfolio.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import merlin.portfolio.Portfolios;
import merlin.portfolio.Subcontract;
import merlin.shared.Allowed;
import merlin.shared.Caller;
import merlin.shared.Id;
import merlin.shared.Refusal;
import merlin.shared.Role;

/** A prime states the eight facts of one of its subcontracts; the same again changes nothing (POR-10). */
@ApplicationScoped
@Transactional
@Allowed(Role.PRIME)
public class StateFacts {
    @Inject
    Portfolios portfolios;

    @Inject
    FactSheets sheets;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** @param numberSeen number of the statement the prime was looking at, 0 for none (POR-14) */
    public void state(String subcontractId, int numberSeen, Facts facts) {
        Subcontract subcontract = portfolios.subcontractOf(caller.organisationId(), subcontractId);
        portfolios.lock(subcontract);
        int newest =
                sheets.newest(subcontract.getId()).map(FactStatement::getNumber).orElse(0);
        if (newest != numberSeen) throw new Refusal("POR-14", "portfolio.stale");
        boolean same = sheets.newest(subcontract.getId())
                .map(s -> s.facts().equals(facts))
                .orElse(false);
        if (same) return;
        sheets.add(
                new FactStatement(Id.next(), subcontract.getId(), newest + 1, facts, caller.userId(), clock.instant()));
    }
}
