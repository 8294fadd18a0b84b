package merlin.payment.chain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import merlin.shared.Allowed;
import merlin.shared.Caller;
import merlin.shared.Id;
import merlin.shared.MerlinClock;
import merlin.shared.Refusal;
import merlin.shared.Role;

/** A department says when it paid a prime for months of a contract (PAY-34). What it said before is kept; the same changes nothing. */
@ApplicationScoped
@Transactional
@Allowed(Role.DEPARTMENT)
public class RecordPayments {
    @Inject
    DepartmentPayments payments;

    @Inject
    ContractsInSight contractsInSight;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** All of them or none. Answers how many said something new. */
    public int record(String contractId, String primeId, List<DepartmentPayment.Stated> all) {
        contractsInSight.get(contractId, primeId);
        payments.lock(contractId);
        List<DepartmentPayment> before = payments.of(contractId, primeId);
        Set<Object> months = new HashSet<>();
        int recorded = 0;
        for (DepartmentPayment.Stated one : all) {
            if (!months.add(one.month())) throw new Refusal("PAY-34", "payment.chain.monthTwice", one.month());
            if (one.paidOn().isAfter(MerlinClock.today(clock))) throw new Refusal("PAY-34", "payment.chain.future");
            DepartmentPayment old = before.stream()
                    .filter(payment -> payment.month().equals(one.month()))
                    .findFirst()
                    .orElse(null);
            if (old != null && old.says(one)) continue;
            int place = old == null ? 1 : old.getPlace() + 1;
            payments.add(new DepartmentPayment(
                    Id.next(), contractId, primeId, one, place, caller.userId(), clock.instant()));
            recorded++;
        }
        return recorded;
    }
}
