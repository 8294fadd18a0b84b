package merlin.portfolio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import merlin.account.Organisations;
import merlin.shared.Allowed;
import merlin.shared.Caller;
import merlin.shared.Role;

/** A prime looks at one relation of a draft. */
@ApplicationScoped
@Transactional
@Allowed(Role.PRIME)
public class ReadPartner {
    @Inject
    Portfolios portfolios;

    @Inject
    Organisations organisations;

    @Inject
    Caller caller;

    public DraftRow read(String subcontractId) {
        Subcontract relation = portfolios.subcontractOf(caller.organisationId(), subcontractId);
        return new DraftRow(relation, organisations.get(relation.getPartnerId()));
    }
}
