package merlin.payment.statutory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import merlin.payment.metrics.ReportingPeriod;

/** Approvals of all primes' notices. */
@ApplicationScoped
@Transactional
public class NoticeApprovals {
    @PersistenceContext(unitName = "merlin")
    EntityManager em;

    void add(NoticeApproval approval) {
        em.persist(approval);
    }

    /** The newest of a period. */
    public Optional<NoticeApproval> of(String primeId, ReportingPeriod period) {
        return em.createQuery(
                        "select a from NoticeApproval a where a.primeId = :prime and a.periodFrom = :from and a.periodTo = :to "
                                + "order by a.enteredAt desc, a.id",
                        NoticeApproval.class)
                .setParameter("prime", primeId)
                .setParameter("from", period.from())
                .setParameter("to", period.to())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
