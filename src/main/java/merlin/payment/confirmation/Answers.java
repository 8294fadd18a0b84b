package merlin.payment.confirmation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import merlin.account.Organisation;
import merlin.payment.statement.StatedInvoice;

/** All answers of partners to what primes report of their invoices. */
@ApplicationScoped
@Transactional
public class Answers {
    @PersistenceContext(unitName = "merlin")
    EntityManager em;

    /** Answers of one partner wait for each other until the transaction ends. */
    void lock(String partnerId) {
        em.find(Organisation.class, partnerId, LockModeType.PESSIMISTIC_WRITE);
    }

    public List<InvoiceAnswer> of(String primeId, String partnerId) {
        return em.createQuery(
                        "select a from InvoiceAnswer a where a.primeId = :prime and a.partnerId = :partner "
                                + "order by a.answeredAt, a.place",
                        InvoiceAnswer.class)
                .setParameter("prime", primeId)
                .setParameter("partner", partnerId)
                .getResultList();
    }

    /** To one invoice over all its statements, the first one first. */
    List<InvoiceAnswer> to(StatedInvoice stated) {
        return em.createQuery(
                        "select a from InvoiceAnswer a where a.primeId = :prime and a.supplierKey = :key "
                                + "and a.invoiceNumber = :number order by a.place",
                        InvoiceAnswer.class)
                .setParameter("prime", stated.getPrimeId())
                .setParameter("key", stated.getSupplierKey())
                .setParameter("number", stated.getNumber())
                .getResultList();
    }

    /** Partners that ever answered something to this prime, by id. */
    List<String> partners(String primeId) {
        return em.createQuery(
                        "select distinct a.partnerId from InvoiceAnswer a where a.primeId = :prime order by a.partnerId",
                        String.class)
                .setParameter("prime", primeId)
                .getResultList();
    }

    /** To zero, of one partner, the first one first. */
    List<ZeroAnswer> toZero(String primeId, String partnerId, LocalDate periodFrom) {
        return em.createQuery(
                        "select z from ZeroAnswer z where z.primeId = :prime and z.partnerId = :partner "
                                + "and z.periodFrom = :period order by z.place",
                        ZeroAnswer.class)
                .setParameter("prime", primeId)
                .setParameter("partner", partnerId)
                .setParameter("period", periodFrom)
                .getResultList();
    }

    public Optional<ZeroAnswer> newestToZero(String primeId, String partnerId, LocalDate periodFrom) {
        List<ZeroAnswer> all = toZero(primeId, partnerId, periodFrom);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /** The newest answer of each partner to zero in a period. */
    List<ZeroAnswer> newestToZero(String primeId, LocalDate periodFrom) {
        Map<String, Optional<ZeroAnswer>> newest = em.createQuery(
                        "select z from ZeroAnswer z where z.primeId = :prime and z.periodFrom = :period",
                        ZeroAnswer.class)
                .setParameter("prime", primeId)
                .setParameter("period", periodFrom)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        ZeroAnswer::getPartnerId, Collectors.maxBy(Comparator.comparingInt(ZeroAnswer::getPlace))));
        return newest.values().stream().flatMap(Optional::stream).toList();
    }

    void add(InvoiceAnswer answer) {
        em.persist(answer);
    }

    void add(ZeroAnswer answer) {
        em.persist(answer);
    }
}
