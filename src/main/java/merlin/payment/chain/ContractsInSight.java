package merlin.payment.chain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import merlin.account.Organisation;
import merlin.account.Organisations;
import merlin.programme.Contract;
import merlin.programme.Contracts;
import merlin.programme.Programme;
import merlin.programme.Programmes;
import merlin.shared.Caller;
import merlin.shared.NotFound;
import merlin.shared.Role;

/** A department's own contracts with their primes, and a prime's own. Any other is not found. */
@ApplicationScoped
class ContractsInSight {
    /** A contract and one of its primes. */
    record Served(Contract contract, Organisation prime) {}

    @Inject
    Programmes programmes;

    @Inject
    Contracts contracts;

    @Inject
    Organisations organisations;

    @Inject
    Caller caller;

    /** By title. */
    List<Served> all() {
        List<Served> served = new ArrayList<>();
        mine().forEach(contract -> organisations.getAll(contract.primes()).stream()
                .filter(prime -> caller.has(Role.DEPARTMENT) || prime.getId().equals(caller.organisationId()))
                .forEach(prime -> served.add(new Served(contract, prime))));
        served.sort(Comparator.comparing(one -> one.contract().getTitle()));
        return served;
    }

    private Stream<Contract> mine() {
        if (!caller.has(Role.DEPARTMENT)) return contracts.ofPrime(caller.organisationId()).stream();
        return programmes.ofDepartment(caller.organisationId()).stream()
                .map(Programme::getId)
                .flatMap(id -> contracts.ofProgramme(id).stream());
    }

    Served get(String contractId, String primeId) {
        return all().stream()
                .filter(one -> one.contract().getId().equals(contractId)
                        && one.prime().getId().equals(primeId))
                .findFirst()
                .orElseThrow(() -> new NotFound("contract", String.valueOf(contractId)));
    }

    /** By what a ledger may call the contract, in small letters. */
    static List<String> names(Contract contract) {
        return Stream.of(contract.getTitle(), contract.getReference(), contract.getOcid(), contract.getId())
                .filter(Objects::nonNull)
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
    }
}
