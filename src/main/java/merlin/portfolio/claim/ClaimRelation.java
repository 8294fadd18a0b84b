package merlin.portfolio.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import merlin.account.Organisation;
import merlin.account.OrganisationKind;
import merlin.account.Organisations;
import merlin.portfolio.Portfolios;
import merlin.programme.Contracts;
import merlin.shared.Allowed;
import merlin.shared.Caller;
import merlin.shared.Id;
import merlin.shared.NotFound;
import merlin.shared.Refusal;
import merlin.shared.Role;

/** A partner that was left out tells the assessor, with evidence. The prime is not told (POR-11). */
@ApplicationScoped
@Transactional
@Allowed(Role.PARTNER)
public class ClaimRelation {
    @Inject
    Claims claims;

    @Inject
    Portfolios portfolios;

    @Inject
    Organisations organisations;

    @Inject
    Contracts contracts;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<ClaimMade> made;

    /** @param mayAskPrime whether the assessor may ask the prime about it */
    public Claim claim(ClaimedRelation relation, Evidence evidence, boolean mayAskPrime) {
        Organisation prime = organisations.get(relation.primeId());
        if (prime.getKind() != OrganisationKind.PRIME) throw new NotFound("prime", relation.primeId());
        if (relation.contractId() != null) contracts.ofPrime(prime.getId(), relation.contractId());
        String partnerId = caller.organisationId();
        boolean open = claims.ofPartner(partnerId).stream()
                .anyMatch(c -> c.getPrimeId().equals(prime.getId()) && c.getState() == ClaimState.OPEN);
        if (open) throw new Refusal("POR-11", "portfolio.claim.openAlready", prime.getName());
        boolean listed = portfolios.partnersOf(prime.getId()).stream()
                .anyMatch(p -> p.partnerId().equals(partnerId));
        if (listed) throw new Refusal("POR-11", "portfolio.claim.listedAlready", prime.getName());
        Claim claim = claims.add(
                new Claim(Id.next(), partnerId, relation, evidence, mayAskPrime, caller.userId(), clock.instant()));
        made.fire(new ClaimMade(claim.getId()));
        return claim;
    }
}
