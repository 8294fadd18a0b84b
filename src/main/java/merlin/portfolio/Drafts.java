package merlin.portfolio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import merlin.account.Organisation;
import merlin.account.Organisations;

/** The drafts of chains with the names of their partners. */
@ApplicationScoped
class Drafts {
    @Inject
    Portfolios portfolios;

    @Inject
    Organisations organisations;

    List<DraftRow> of(String chainId) {
        List<Subcontract> relations = portfolios.draft(chainId);
        Map<String, Organisation> partners =
                organisations
                        .getAll(relations.stream()
                                .map(Subcontract::getPartnerId)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Organisation::getId, Function.identity()));
        return relations.stream()
                .map(r -> new DraftRow(r, partners.get(r.getPartnerId())))
                .toList();
    }

    /** POR-1 and POR-3 over the whole draft, after a change. */
    void check(String chainId) {
        Shares.check(of(chainId).stream().map(DraftRow::node).toList());
    }
}
