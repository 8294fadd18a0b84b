package merlin.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import merlin.account.Identifier;
import merlin.account.Organisation;
import merlin.account.OrganisationKind;
import merlin.account.Organisations;
import merlin.shared.Allowed;
import merlin.shared.Caller;
import merlin.shared.Refusal;
import merlin.shared.Role;

/** A department says which registered prime a supplier of its contract is, by register number (PRO-8). */
@ApplicationScoped
@Transactional
@Allowed(Role.DEPARTMENT)
public class AssignPrime {
    @Inject
    Programmes programmes;

    @Inject
    Contracts contracts;

    @Inject
    Organisations organisations;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<PrimeAssigned> assigned;

    /** @param identifier register number of the prime, such as {@code GB-COH-01234567} */
    public void assign(String contractId, String supplierId, String identifier) {
        Contract contract = contracts.get(contractId);
        programmes.ownedBy(caller.organisationId(), contract.getProgrammeId());
        Identifier number = Identifier.parse(identifier);
        Organisation prime = organisations
                .byIdentifier(OrganisationKind.PRIME, number)
                .orElseThrow(() -> new Refusal("PRO-8", "programme.assign.notRegistered", number));
        contract.assignPrime(supplierId, prime, caller.userId(), clock.instant());
        assigned.fire(new PrimeAssigned(contract.getId(), prime.getId(), caller.userId(), clock.instant()));
    }
}
