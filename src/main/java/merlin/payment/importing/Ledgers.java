package merlin.payment.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import merlin.payment.ledger.Wishes;
import merlin.payment.metrics.ReportingPeriod;
import merlin.shared.NotFound;

/** All ledgers, and the primes as payers. */
@ApplicationScoped
@Transactional
public class Ledgers {
    @PersistenceContext(unitName = "merlin")
    EntityManager em;

    void add(Ledger ledger) {
        em.persist(ledger);
        em.flush();
        em.refresh(ledger); // the database numbers it
    }

    /** The prime's ledger, or {@link NotFound}. */
    public Ledger get(String primeId, String id) {
        return find(id).filter(ledger -> ledger.getPrimeId().equals(primeId))
                .orElseThrow(() -> new NotFound("ledger", String.valueOf(id)));
    }

    Optional<Ledger> find(String id) {
        return id == null ? Optional.empty() : Optional.ofNullable(em.find(Ledger.class, id));
    }

    /** All of a prime, the latest period first, in it the newest file first. */
    public List<Ledger> ofPrime(String primeId) {
        return em.createQuery(
                        "select l from Ledger l where l.primeId = :prime order by l.periodTo desc, l.number desc",
                        Ledger.class)
                .setParameter("prime", primeId)
                .getResultList();
    }

    /** Those that count, the earliest period first. Their periods do not overlap (PAY-28). */
    public List<Ledger> standing(String primeId) {
        return em.createQuery(
                        "select l from Ledger l where l.primeId = :prime and l.state = :standing order by l.periodFrom",
                        Ledger.class)
                .setParameter("prime", primeId)
                .setParameter("standing", LedgerState.IMPORTED)
                .getResultList();
    }

    /** The prime's ledger of the period with these bytes, in one of the states. */
    Optional<Ledger> same(String primeId, ReportingPeriod period, String sha256, EnumSet<LedgerState> states) {
        return em.createQuery(
                        "select l from Ledger l where l.primeId = :prime and l.sha256 = :sha and l.periodFrom = :from "
                                + "and l.periodTo = :to and l.state in :states order by l.number desc",
                        Ledger.class)
                .setParameter("prime", primeId)
                .setParameter("sha", sha256)
                .setParameter("from", period.from())
                .setParameter("to", period.to())
                .setParameter("states", states)
                .getResultStream()
                .findFirst();
    }

    List<Ledger> in(EnumSet<LedgerState> states) {
        return em.createQuery("select l from Ledger l where l.state in :states order by l.number", Ledger.class)
                .setParameter("states", states)
                .getResultList();
    }

    /** Those at which somebody works, or worked when the program ended. */
    List<Ledger> atWork() {
        return em.createQuery("select l from Ledger l where l.step is not null order by l.number", Ledger.class)
                .getResultList();
    }

    /** Writes how far the work is, past the transaction that does it. @return whether the prime wants it stopped */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean told(String id, Progress progress) {
        em.createQuery("update Ledger l set l.doneBytes = :bytes, l.doneRows = :rows, l.step = :step where l.id = :id "
                        + "and l.step is not null")
                .setParameter("bytes", progress.bytes())
                .setParameter("rows", progress.rows())
                .setParameter("step", progress.step().name())
                .setParameter("id", id)
                .executeUpdate();
        return em.createQuery("select l.cancelAsked from Ledger l where l.id = :id", Boolean.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    /** Only the flag is written: the rest of the row belongs to the work. */
    void askToCancel(String id) {
        em.createQuery("update Ledger l set l.cancelAsked = true where l.id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    /** What the prime last said of its files' columns and dates. */
    Optional<Wishes> wishes(String primeId) {
        return em.createQuery(
                        "select l from Ledger l where l.primeId = :prime and l.wishes is not null order by l.number desc",
                        Ledger.class)
                .setParameter("prime", primeId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .flatMap(Ledger::wishes);
    }

    /** Makes the prime's row, which {@link #lock} needs. */
    @Transactional(TxType.REQUIRES_NEW)
    public void knowPayer(String primeId) {
        if (em.find(Payer.class, primeId) == null) em.persist(new Payer(primeId));
    }

    /** From here to the transaction's end nobody else works on a ledger of this prime, in the whole cluster. */
    @Transactional(TxType.MANDATORY)
    public void lock(String primeId) {
        em.find(Payer.class, primeId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** As it is now, whatever was read before the lock. */
    @Transactional(TxType.MANDATORY)
    public void reread(Ledger ledger) {
        em.refresh(ledger);
    }

    /** Whether nobody in the cluster works on a ledger of this prime. @param postgres with Derby there is one program only */
    boolean isIdle(String primeId, boolean postgres) {
        return !postgres
                || em.find(Payer.class, primeId) == null
                || !em.createNativeQuery("select prime_id from payer where prime_id = ?1 for update skip locked")
                        .setParameter(1, primeId)
                        .getResultList()
                        .isEmpty();
    }

    String primeOf(String ledgerId) {
        return find(ledgerId).orElseThrow().getPrimeId();
    }

    void end(String id, LedgerState how, String why, Instant at) {
        find(id).filter(Ledger::isAtWork).ifPresent(ledger -> ledger.ended(how, why, at));
    }
}
