package merlin.payment.chain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import merlin.shared.Allowed;
import merlin.shared.Caller;
import merlin.shared.Role;

/** A department looks at how its money goes down the chains of its contracts, a prime at its own (PAY-34). */
@ApplicationScoped
@Transactional
@Allowed({Role.DEPARTMENT, Role.PRIME})
public class ReadPassDown {
    public record Row(String contractId, String contract, String primeId, String prime) {}

    /** @param recorded what the department said, the latest month first */
    public record View(Row row, PassDown passDown, List<DepartmentPayment> recorded, boolean mayRecord) {}

    @Inject
    ContractsInSight contractsInSight;

    @Inject
    DepartmentPayments payments;

    @Inject
    Caller caller;

    public List<Row> read() {
        return contractsInSight.all().stream().map(ReadPassDown::row).toList();
    }

    public View read(String contractId, String primeId) {
        ContractsInSight.Served served = contractsInSight.get(contractId, primeId);
        List<DepartmentPayment> recorded = payments.of(contractId, primeId);
        PassDown passDown =
                PassDown.of(recorded, payments.invoices(primeId, ContractsInSight.names(served.contract())));
        return new View(row(served), passDown, recorded, caller.has(Role.DEPARTMENT));
    }

    private static Row row(ContractsInSight.Served served) {
        return new Row(
                served.contract().getId(),
                served.contract().getTitle(),
                served.prime().getId(),
                served.prime().getName());
    }
}
