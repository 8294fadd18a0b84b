package merlin.portfolio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import merlin.account.Organisations;
import merlin.shared.Allowed;
import merlin.shared.Caller;
import merlin.shared.Role;

/** A prime changes what its draft says about a partner. Who the partner is does not change: remove it and add the right one. */
@ApplicationScoped
@Transactional
@Allowed(Role.PRIME)
public class EditPartner {
    @Inject
    Portfolios portfolios;

    @Inject
    PartnerDirectory partners;

    @Inject
    Organisations organisations;

    @Inject
    Drafts drafts;

    @Inject
    Caller caller;

    /** @param versionSeen the version the prime was looking at; an older one is refused (POR-14) */
    public void edit(String subcontractId, int versionSeen, SubcontractTerms terms) {
        Subcontract relation = portfolios.subcontractOf(caller.organisationId(), subcontractId);
        relation.expect(versionSeen);
        partners.check(organisations.find(relation.getPartnerId()), terms.contact());
        relation.state(terms);
        drafts.check(relation.getChainId());
    }
}
