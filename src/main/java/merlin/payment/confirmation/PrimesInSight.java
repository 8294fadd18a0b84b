package merlin.payment.confirmation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.TreeSet;
import merlin.programme.Contract;
import merlin.programme.Contracts;
import merlin.programme.Programme;
import merlin.programme.Programmes;
import merlin.shared.Caller;
import merlin.shared.NotFound;
import merlin.shared.Role;
import merlin.survey.Survey;
import merlin.survey.Surveys;

/**
 * The primes whose payment a signed-in person may look into: its own, those with a contract of its department's programmes, those
 * that its assessment body surveys.
 */
@ApplicationScoped
public class PrimesInSight {
    @Inject
    Programmes programmes;

    @Inject
    Contracts contracts;

    @Inject
    Surveys surveys;

    @Inject
    Caller caller;

    public Set<String> of() {
        Set<String> primes = new TreeSet<>();
        if (caller.has(Role.PRIME)) primes.add(caller.organisationId());
        if (caller.has(Role.DEPARTMENT)) {
            for (Programme programme : programmes.ofDepartment(caller.organisationId())) {
                contracts.ofProgramme(programme.getId()).stream()
                        .map(Contract::primes)
                        .forEach(primes::addAll);
            }
        }
        if (caller.has(Role.LEAD_ASSESSOR)) {
            surveys.ofBody(caller.organisationId()).stream()
                    .map(Survey::getPrimeId)
                    .forEach(primes::add);
        }
        return primes;
    }

    /** {@link NotFound} for any other prime. */
    public void mustSee(String primeId) {
        if (!of().contains(primeId)) throw new NotFound("prime", primeId);
    }
}
