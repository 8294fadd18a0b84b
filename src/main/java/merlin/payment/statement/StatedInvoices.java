package merlin.payment.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import merlin.payment.metrics.ReportingPeriod;

/** The invoices that ledgers state, and the days that ledgers cover. */
@ApplicationScoped
@Transactional
public class StatedInvoices {
    /** The invoice counts, and a day between its receipt and its end lies in the period. */
    private static final String TOUCHES =
            " s.outdated = 0 and (s.receivedOn <= :to or s.settledOn <= :to) and s.lastDay >= :from";

    private static final String OF_SUPPLIER = "select s from StatedInvoice s where s.supplierRegister in :registers and"
            + " s.primeId = :prime and" + TOUCHES + " and s.id > :after order by s.id";

    @PersistenceContext(unitName = "merlin")
    EntityManager em;

    public Optional<StatedInvoice> find(long id) {
        return Optional.ofNullable(em.find(StatedInvoice.class, id));
    }

    /** Those with these ids, in the order of the ids. */
    public List<StatedInvoice> getAll(Collection<Long> ids) {
        if (ids.isEmpty()) return List.of();
        return em.createQuery("select s from StatedInvoice s where s.id in :ids order by s.id", StatedInvoice.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** The statement of the same invoice that counts now; empty when no ledger that stands has it. */
    public Optional<StatedInvoice> current(String primeId, String supplierKey, String number) {
        return em.createQuery(
                        "select s from StatedInvoice s where s.primeId = :prime and s.supplierKey = :key and s.number = :number "
                                + "and s.outdated = 0",
                        StatedInvoice.class)
                .setParameter("prime", primeId)
                .setParameter("key", supplierKey)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /**
     * What a prime reports of one supplier in a period, by id.
     *
     * @param registers the supplier's register numbers, none of them for none
     * @param after the last id of the page before, 0 for the first page; @param most 0 for all
     */
    public List<StatedInvoice> of(
            String primeId, Collection<String> registers, ReportingPeriod period, long after, int most) {
        if (registers.isEmpty()) return List.of();
        TypedQuery<StatedInvoice> query = em.createQuery(OF_SUPPLIER, StatedInvoice.class)
                .setParameter("registers", registers)
                .setParameter("prime", primeId)
                .setParameter("from", period.from())
                .setParameter("to", period.to())
                .setParameter("after", after);
        return (most > 0 ? query.setMaxResults(most) : query).getResultList();
    }

    /** How many invoices of a prime have a part in the period. */
    public long count(String primeId, ReportingPeriod period) {
        return em.createQuery("select count(s) from StatedInvoice s where s.primeId = :prime and" + TOUCHES, Long.class)
                .setParameter("prime", primeId)
                .setParameter("from", period.from())
                .setParameter("to", period.to())
                .getSingleResult();
    }

    /** The primes whose ledgers that stand name one of these register numbers. */
    public List<String> primesNaming(Collection<String> registers) {
        if (registers.isEmpty()) return List.of();
        return em.createQuery(
                        "select distinct s.primeId from StatedInvoice s where s.supplierRegister in :registers and s.outdated = 0 "
                                + "order by s.primeId",
                        String.class)
                .setParameter("registers", registers)
                .getResultList();
    }

    /** The periods of a prime's ledgers that stand, by first day. They do not overlap (PAY-28). */
    @SuppressWarnings("unchecked")
    public List<ReportingPeriod> ledgers(String primeId) {
        List<Object[]> rows = em.createNativeQuery(
                        "select period_from, period_to from ledger where prime_id = ?1 and state = 'IMPORTED' order by period_from")
                .setParameter(1, primeId)
                .getResultList();
        return rows.stream()
                .map(row -> new ReportingPeriod(date(row[0]), date(row[1])))
                .toList();
    }

    private static LocalDate date(Object stored) {
        return LocalDate.parse(stored.toString());
    }
}
