package merlin.portfolio.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import merlin.account.Organisation;
import merlin.account.OrganisationKind;
import merlin.account.Organisations;
import merlin.programme.Contract;
import merlin.programme.Contracts;
import merlin.shared.Allowed;
import merlin.shared.Caller;
import merlin.shared.Role;

/** A partner looks at its claims, and at the primes and contracts that it could claim to work on. */
@ApplicationScoped
@Transactional
@Allowed(Role.PARTNER)
public class ReadOwnClaims {
    public record OwnClaim(Claim claim, String prime) {}

    @Inject
    Claims claims;

    @Inject
    Organisations organisations;

    @Inject
    Contracts contracts;

    @Inject
    Caller caller;

    public List<OwnClaim> read() {
        return claims.ofPartner(caller.organisationId()).stream()
                .map(c -> new OwnClaim(
                        c,
                        organisations
                                .find(c.getPrimeId())
                                .map(Organisation::getName)
                                .orElse("")))
                .toList();
    }

    /** All registered primes by name; the register is public. */
    public List<Organisation> primes() {
        return organisations.ofKind(OrganisationKind.PRIME);
    }

    /** The contracts a prime is linked to; they are public. */
    public List<Contract> contractsOf(String primeId) {
        return contracts.ofPrime(primeId);
    }
}
