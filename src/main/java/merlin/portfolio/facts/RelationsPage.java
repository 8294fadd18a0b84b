package merlin.portfolio.facts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import merlin.portfolio.claim.ReadOwnClaims;

/** A partner's primes, and its claims. */
@Named
@RequestScoped
public class RelationsPage {
    @Inject
    ReadRelations readRelations;

    @Inject
    ReadOwnClaims readOwnClaims;

    private List<ReadRelations.RelationView> relations;
    private List<ReadOwnClaims.OwnClaim> claims;

    public void load() {
        relations = readRelations.read();
        claims = readOwnClaims.read();
    }

    /** How many facts of a relation wait for the partner's answer. */
    public long waiting(ReadRelations.RelationView relation) {
        return relation.sheet().count(FactSheet.State.STATED);
    }

    public List<ReadRelations.RelationView> getRelations() {
        return relations;
    }

    public List<ReadOwnClaims.OwnClaim> getClaims() {
        return claims;
    }
}
