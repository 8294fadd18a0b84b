package merlin.portfolio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import merlin.shared.Allowed;
import merlin.shared.Caller;
import merlin.shared.Role;

/** A prime looks at the list of its published versions, newest first. */
@ApplicationScoped
@Transactional
@Allowed(Role.PRIME)
public class ReadVersions {
    @Inject
    Portfolios portfolios;

    @Inject
    Caller caller;

    public List<ChainVersion> read(String chainId) {
        return portfolios.versions(
                portfolios.ownedBy(caller.organisationId(), chainId).getId());
    }
}
