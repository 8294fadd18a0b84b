package merlin.portfolio.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import merlin.account.Organisations;
import merlin.portfolio.Portfolios;
import merlin.portfolio.Subcontract;
import merlin.programme.Contracts;
import merlin.shared.Allowed;
import merlin.shared.Caller;
import merlin.shared.Role;

/** A partner looks at what primes have published about their work together (POR-13). */
@ApplicationScoped
@Transactional
@Allowed(Role.PARTNER)
public class ReadRelations {
    public record RelationView(Subcontract relation, String prime, String contract, FactSheet sheet) {}

    @Inject
    Portfolios portfolios;

    @Inject
    Organisations organisations;

    @Inject
    Contracts contracts;

    @Inject
    FactSheets sheets;

    @Inject
    RelationFacts facts;

    @Inject
    Caller caller;

    public List<RelationView> read() {
        return portfolios.publishedOf(caller.organisationId()).stream()
                .map(this::view)
                .toList();
    }

    public RelationView read(String subcontractId) {
        return view(facts.own(subcontractId));
    }

    private RelationView view(Subcontract relation) {
        return new RelationView(
                relation,
                organisations.get(relation.getPrimeId()).getName(),
                contracts.get(relation.getContractId()).getTitle(),
                sheets.of(relation.getId()));
    }
}
