package merlin.portfolio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import merlin.programme.Contracts;
import merlin.shared.Allowed;
import merlin.shared.Caller;
import merlin.shared.NotFound;
import merlin.shared.Role;

/** A prime looks at a published version of one of its chains. */
@ApplicationScoped
@Transactional
@Allowed(Role.PRIME)
public class ReadVersion {
    @Inject
    Portfolios portfolios;

    @Inject
    Contracts contracts;

    @Inject
    Caller caller;

    public VersionView read(String chainId, int number) {
        SupplyChain chain = portfolios.ownedBy(caller.organisationId(), chainId);
        ChainVersion version = portfolios
                .version(chain.getId(), number)
                .orElseThrow(() -> new NotFound("version", String.valueOf(number)));
        List<ChainEntry> entries = portfolios.entries(version);
        return new VersionView(chain, contracts.get(chain.getContractId()), version, entries, ValueSplit.of(entries));
    }
}
