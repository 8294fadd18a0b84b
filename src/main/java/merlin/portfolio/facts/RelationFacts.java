package merlin.portfolio.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import merlin.portfolio.Portfolios;
import merlin.portfolio.Subcontract;
import merlin.shared.Caller;
import merlin.shared.Id;
import merlin.shared.NotFound;
import merlin.shared.Refusal;

/** POR-10: a partner's answers reach only its own published relation, and only the statement it was looking at. */
@ApplicationScoped
class RelationFacts {
    @Inject
    Portfolios portfolios;

    @Inject
    FactSheets sheets;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** The caller's own relation, or {@link NotFound} (POR-13). */
    Subcontract own(String subcontractId) {
        return portfolios.publishedOf(caller.organisationId()).stream()
                .filter(s -> s.getId().equals(subcontractId))
                .findFirst()
                .orElseThrow(() -> new NotFound("relation", String.valueOf(subcontractId)));
    }

    void answer(String subcontractId, int numberSeen, Collection<Fact> facts, FactAnswer.Answer answer, String why) {
        FactStatement statement = sheets.newest(own(subcontractId).getId())
                .orElseThrow(() -> new Refusal("POR-10", "portfolio.facts.nothingStated"));
        if (statement.getNumber() != numberSeen) throw new Refusal("POR-14", "portfolio.facts.restated");
        if (facts.isEmpty()) throw new Refusal("POR-10", "portfolio.facts.chooseOne");
        for (Fact fact : facts) {
            if (!fact.isStatedIn(statement.facts())) throw new Refusal("POR-10", "portfolio.facts.nothingStated");
            sheets.add(new FactAnswer(Id.next(), statement, fact, answer, why, caller.userId(), clock.instant()));
        }
    }
}
