package merlin.portfolio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import merlin.shared.Allowed;
import merlin.shared.Caller;
import merlin.shared.Role;

/** A prime undoes the removal of a relation from its draft. */
@ApplicationScoped
@Transactional
@Allowed(Role.PRIME)
public class RestorePartner {
    @Inject
    Portfolios portfolios;

    @Inject
    Drafts drafts;

    @Inject
    Caller caller;

    public void restore(String subcontractId) {
        Subcontract relation = portfolios.subcontractOf(caller.organisationId(), subcontractId);
        relation.restore();
        drafts.check(relation.getChainId());
    }
}
