package merlin.portfolio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import merlin.programme.Contract;
import merlin.programme.Contracts;
import merlin.shared.Allowed;
import merlin.shared.Caller;
import merlin.shared.Role;

/** A prime looks at the contracts it has been linked to, and how far their supply chains are. */
@ApplicationScoped
@Transactional
@Allowed(Role.PRIME)
public class ReadChains {
    /**
     * @param chainId null while the chain has not been begun
     * @param version number of the newest version, 0 for none; @param publishedAt null for none
     * @param changes how many relations the next version would add, remove or change
     */
    public record ChainLine(
            String contractId,
            String contract,
            String chainId,
            int partners,
            int version,
            Instant publishedAt,
            int changes)
            implements Serializable {}

    @Inject
    Contracts contracts;

    @Inject
    Portfolios portfolios;

    @Inject
    ChainViews views;

    @Inject
    Caller caller;

    public List<ChainLine> read() {
        return contracts.ofPrime(caller.organisationId()).stream()
                .map(this::line)
                .toList();
    }

    private ChainLine line(Contract contract) {
        Optional<SupplyChain> chain = portfolios.on(contract.getId(), caller.organisationId());
        if (chain.isEmpty()) return new ChainLine(contract.getId(), contract.getTitle(), null, 0, 0, null, 0);
        ChainView view = views.of(chain.get());
        return new ChainLine(
                contract.getId(),
                contract.getTitle(),
                chain.get().getId(),
                view.rows().size(),
                view.latest().map(ChainVersion::getNumber).orElse(0),
                view.latest().map(ChainVersion::getPublishedAt).orElse(null),
                view.unpublished().size());
    }
}
