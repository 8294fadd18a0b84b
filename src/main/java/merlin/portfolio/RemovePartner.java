package merlin.portfolio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import merlin.shared.Allowed;
import merlin.shared.Caller;
import merlin.shared.Refusal;
import merlin.shared.Role;

/**
 * A prime takes a relation out of its draft, because it was listed by mistake; an ended relation is kept as past. What was
 * published stays published until the next version (POR-4).
 */
@ApplicationScoped
@Transactional
@Allowed(Role.PRIME)
public class RemovePartner {
    @Inject
    Portfolios portfolios;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    public void remove(String subcontractId) {
        Subcontract relation = portfolios.subcontractOf(caller.organisationId(), subcontractId);
        boolean hasBelow = portfolios.draft(relation.getChainId()).stream()
                .anyMatch(s -> relation.getId().equals(s.getParentId()));
        if (hasBelow) throw new Refusal("POR-1", "portfolio.hasBelow");
        relation.remove(caller.userId(), clock.instant());
    }
}
