package merlin.payment.chain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import merlin.programme.Contract;

/** What departments recorded of their payments, and the invoices below them. */
@ApplicationScoped
@Transactional
public class DepartmentPayments {
    @PersistenceContext(unitName = "merlin")
    EntityManager em;

    /** Two people who record for one contract wait for each other. */
    void lock(String contractId) {
        em.find(Contract.class, contractId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The newest of each month, the latest month first. */
    public List<DepartmentPayment> of(String contractId, String primeId) {
        return em.createQuery(
                        "select p from DepartmentPayment p where p.contractId = :contract and p.primeId = :prime and not exists "
                                + "(select q from DepartmentPayment q where q.contractId = p.contractId and q.primeId = p.primeId "
                                + "and q.monthFrom = p.monthFrom and q.place > p.place) order by p.monthFrom desc",
                        DepartmentPayment.class)
                .setParameter("contract", contractId)
                .setParameter("prime", primeId)
                .getResultList();
    }

    /** Of the prime's ledgers that stand. @param names in small letters, by which the ledger may call the contract */
    List<PaidInvoice> invoices(String primeId, Collection<String> names) {
        return em.createQuery(
                        "select new merlin.payment.chain.PaidInvoice(s.tier, s.receivedOn, s.settledOn, s.supplierKey) "
                                + "from StatedInvoice s where s.primeId = :prime and s.outdated = 0 and s.tier > 0 "
                                + "and s.intragroup = false and s.amount > 0 and lower(s.contract) in :names",
                        PaidInvoice.class)
                .setParameter("prime", primeId)
                .setParameter("names", names)
                .getResultList();
    }

    void add(DepartmentPayment payment) {
        em.persist(payment);
    }
}
