package merlin.portfolio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import merlin.shared.Allowed;
import merlin.shared.Caller;
import merlin.shared.Role;

/** A prime looks at the draft of one of its chains. */
@ApplicationScoped
@Transactional
@Allowed(Role.PRIME)
public class ReadChain {
    @Inject
    Portfolios portfolios;

    @Inject
    ChainViews views;

    @Inject
    Caller caller;

    public ChainView read(String chainId) {
        return views.of(portfolios.ownedBy(caller.organisationId(), chainId));
    }
}
