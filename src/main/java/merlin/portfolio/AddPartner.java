package merlin.portfolio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import merlin.account.Organisation;
import merlin.shared.Allowed;
import merlin.shared.Caller;
import merlin.shared.Id;
import merlin.shared.Role;

/** A prime adds a partner to the draft of a chain. */
@ApplicationScoped
@Transactional
@Allowed(Role.PRIME)
public class AddPartner {
    @Inject
    Portfolios portfolios;

    @Inject
    PartnerDirectory partners;

    @Inject
    Drafts drafts;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    public Subcontract add(String chainId, PartnerDetails details, SubcontractTerms terms) {
        SupplyChain chain = portfolios.ownedBy(caller.organisationId(), chainId);
        Organisation partner = partners.findOrRegister(details, terms.contact());
        Subcontract added = portfolios.add(
                new Subcontract(Id.next(), chain, partner.getId(), terms, caller.userId(), clock.instant()));
        drafts.check(chain.getId());
        return added;
    }
}
