package merlin.portfolio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import merlin.account.Organisation;
import merlin.account.OrganisationKind;
import merlin.account.Organisations;
import merlin.portfolio.PublishedPortfolio.PublishedChain;
import merlin.portfolio.PublishedPortfolio.PublishedPartner;
import merlin.programme.Contracts;
import merlin.shared.Allowed;
import merlin.shared.NotFound;
import merlin.shared.Role;

/** Everybody may read the newest published version of each of a prime's chains. Names no potential partner (POR-16). */
@ApplicationScoped
@Transactional
@Allowed(Role.ANYONE)
public class ReadPublishedPortfolio {
    @Inject
    Portfolios portfolios;

    @Inject
    Organisations organisations;

    @Inject
    Contracts contracts;

    public PublishedPortfolio of(String primeId) {
        Organisation prime = organisations
                .find(primeId)
                .filter(o -> o.getKind() == OrganisationKind.PRIME)
                .orElseThrow(() -> new NotFound("prime", String.valueOf(primeId)));
        List<PublishedChain> chains = portfolios.ofPrime(primeId).stream()
                .map(this::chain)
                .flatMap(Optional::stream)
                .toList();
        return new PublishedPortfolio(prime.getId(), prime.getName(), chains);
    }

    private Optional<PublishedChain> chain(SupplyChain chain) {
        return portfolios.latest(chain.getId()).map(version -> {
            List<ChainEntry> entries = portfolios.entries(version);
            List<ChainEntry> agreed = entries.stream()
                    .filter(e -> e.getStatus() != RelationStatus.POTENTIAL)
                    .toList();
            List<PublishedPartner> partners = new ArrayList<>();
            collect(agreed, null, 0, partners);
            return new PublishedChain(
                    chain.getContractId(),
                    contracts.get(chain.getContractId()).getTitle(),
                    version.getNumber(),
                    version.getPublishedAt(),
                    entries.size() - agreed.size(),
                    ValueSplit.of(entries),
                    partners);
        });
    }

    /** Depth first, so that each partner is followed by those below it. What stood below an unnamed one moves to the top. */
    private static void collect(List<ChainEntry> entries, ChainEntry above, int depth, List<PublishedPartner> found) {
        for (ChainEntry entry : entries) {
            boolean orphan =
                    entries.stream().noneMatch(e -> e.getSubcontractId().equals(entry.getParentId()));
            String parent = orphan ? null : entry.getParentId();
            if (!Objects.equals(parent, above == null ? null : above.getSubcontractId())) continue;
            found.add(partner(entry, depth, above));
            collect(entries, entry, depth + 1, found);
        }
    }

    private static PublishedPartner partner(ChainEntry e, int depth, ChainEntry above) {
        return new PublishedPartner(
                e.getPartnerId(),
                e.getPartnerName(),
                e.getTier(),
                e.getStatus(),
                depth,
                above == null ? null : above.getPartnerName(),
                e.getService(),
                e.getArea(),
                e.getValueShare(),
                e.vcse().orElse(null),
                e.sme().orElse(null),
                e.getStartsOn(),
                e.getEndsOn());
    }
}
