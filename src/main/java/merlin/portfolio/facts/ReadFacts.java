package merlin.portfolio.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import merlin.account.Organisations;
import merlin.portfolio.Portfolios;
import merlin.portfolio.Subcontract;
import merlin.shared.Allowed;
import merlin.shared.Caller;
import merlin.shared.Role;

/** A prime looks at the eight facts of one of its relations. */
@ApplicationScoped
@Transactional
@Allowed(Role.PRIME)
public class ReadFacts {
    public record View(Subcontract relation, String partner, FactSheet sheet) {}

    @Inject
    Portfolios portfolios;

    @Inject
    Organisations organisations;

    @Inject
    FactSheets sheets;

    @Inject
    Caller caller;

    public View read(String subcontractId) {
        Subcontract relation = portfolios.subcontractOf(caller.organisationId(), subcontractId);
        String partner = organisations.get(relation.getPartnerId()).getName();
        return new View(relation, partner, sheets.of(relation.getId()));
    }
}
