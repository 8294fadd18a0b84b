package merlin.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import merlin.account.Organisation;
import merlin.account.Organisations;
import merlin.shared.Allowed;
import merlin.shared.Caller;
import merlin.shared.Role;

/** A department looks at a contract of one of its programmes (PRO-9). */
@ApplicationScoped
@Transactional
@Allowed(Role.DEPARTMENT)
public class ReadContract {
    /** @param prime name of the registered prime, null until one is assigned */
    public record SupplierLine(ContractSupplier supplier, String prime) {}

    public record View(Programme programme, Contract contract, List<SupplierLine> suppliers) {}

    @Inject
    Programmes programmes;

    @Inject
    Contracts contracts;

    @Inject
    Organisations organisations;

    @Inject
    Caller caller;

    public View read(String contractId) {
        Contract contract = contracts.get(contractId);
        Programme programme = programmes.ownedBy(caller.organisationId(), contract.getProgrammeId());
        Map<String, Organisation> primes = organisations.getAll(contract.primes()).stream()
                .collect(Collectors.toMap(Organisation::getId, Function.identity()));
        List<SupplierLine> suppliers = contract.getSuppliers().stream()
                .map(s -> new SupplierLine(
                        s,
                        s.getPrimeId() == null
                                ? null
                                : primes.get(s.getPrimeId()).getName()))
                .toList();
        contract.getCpv().size();
        return new View(programme, contract, suppliers);
    }
}
