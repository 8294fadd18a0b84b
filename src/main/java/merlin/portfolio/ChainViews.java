package merlin.portfolio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import merlin.programme.Contracts;
import merlin.shared.Sha256;

/** Puts a chain's draft beside its newest version. */
@ApplicationScoped
class ChainViews {
    @Inject
    Portfolios portfolios;

    @Inject
    Drafts drafts;

    @Inject
    Contracts contracts;

    ChainView of(SupplyChain chain) {
        List<DraftRow> rows = drafts.of(chain.getId());
        List<ChainEntry> next = rows.stream().map(r -> r.entry("", "")).toList();
        Optional<ChainVersion> latest = portfolios.latest(chain.getId());
        List<ChainEntry> published = latest.map(portfolios::entries).orElse(List.of());
        return new ChainView(
                chain,
                contracts.get(chain.getContractId()),
                rows,
                latest,
                ChainComparison.of(published, next),
                fingerprint(rows),
                ValueSplit.of(next));
    }

    private static String fingerprint(List<DraftRow> rows) {
        String seen = rows.stream()
                .map(r -> r.relation().getId() + "/" + r.relation().getVersion())
                .collect(Collectors.joining(","));
        return Sha256.of(seen.getBytes(StandardCharsets.UTF_8));
    }
}
