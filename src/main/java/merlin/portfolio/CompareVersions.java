package merlin.portfolio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import merlin.shared.Allowed;
import merlin.shared.Caller;
import merlin.shared.NotFound;
import merlin.shared.Role;

/** A prime, or the assessor, compares two published versions of a chain. */
@ApplicationScoped
@Transactional
@Allowed({Role.PRIME, Role.LEAD_ASSESSOR, Role.ASSESSOR, Role.MODERATOR})
public class CompareVersions {
    @Inject
    Portfolios portfolios;

    @Inject
    Caller caller;

    /** @param older number of a version, 0 for before the first */
    public ChainComparison compare(String chainId, int older, int newer) {
        SupplyChain chain =
                caller.has(Role.PRIME) ? portfolios.ownedBy(caller.organisationId(), chainId) : portfolios.get(chainId);
        return ChainComparison.of(entries(chain, older), entries(chain, newer));
    }

    private List<ChainEntry> entries(SupplyChain chain, int number) {
        if (number == 0) return List.of();
        return portfolios
                .version(chain.getId(), number)
                .map(portfolios::entries)
                .orElseThrow(() -> new NotFound("version", String.valueOf(number)));
    }
}
