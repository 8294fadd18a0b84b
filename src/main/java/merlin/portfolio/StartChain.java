package merlin.portfolio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import merlin.programme.Contract;
import merlin.programme.Contracts;
import merlin.shared.Allowed;
import merlin.shared.Caller;
import merlin.shared.Id;
import merlin.shared.Role;

/** A prime begins the supply chain of a contract that a department assigned to it; the same again gives the same chain. */
@ApplicationScoped
@Transactional
@Allowed(Role.PRIME)
public class StartChain {
    @Inject
    Portfolios portfolios;

    @Inject
    Contracts contracts;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    public SupplyChain start(String contractId) {
        Contract contract = contracts.ofPrime(caller.organisationId(), contractId);
        return portfolios
                .on(contract.getId(), caller.organisationId())
                .orElseGet(() -> portfolios.add(
                        new SupplyChain(Id.next(), contract.getId(), caller.organisationId(), clock.instant())));
    }
}
