package merlin.portfolio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import merlin.shared.Caller;
import merlin.shared.Id;

/** Puts a relation that an assessor accepted into the draft of the prime's chain, from where the prime cannot remove it. */
@ApplicationScoped
public class ListAcceptedClaim {
    @Inject
    Portfolios portfolios;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    public void list(String claimId, String primeId, String contractId, String partnerId, SubcontractTerms terms) {
        SupplyChain chain = portfolios
                .on(contractId, primeId)
                .orElseGet(() -> portfolios.add(new SupplyChain(Id.next(), contractId, primeId, clock.instant())));
        Subcontract listed = portfolios.draft(chain.getId()).stream()
                .filter(s -> s.getPartnerId().equals(partnerId))
                .findFirst()
                .orElseGet(() -> portfolios.add(
                        new Subcontract(Id.next(), chain, partnerId, terms, caller.userId(), clock.instant())));
        listed.acceptedClaim(claimId);
    }
}
