package merlin.payment.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import merlin.payment.metrics.ReportingPeriod;

/** The figures that are kept finished, of all primes. */
@ApplicationScoped
@Transactional
public class FiguresStore {
    @PersistenceContext(unitName = "merlin")
    EntityManager em;

    /** Empty when no ledger that stands touches the period, or it is no standard period. */
    public Optional<PaymentFigures> of(String primeId, ReportingPeriod period) {
        return Optional.ofNullable(em.find(KeptFigures.class, key(primeId, period)))
                .map(KeptFigures::figures);
    }

    /** The periods for which figures are kept, by first day, the shorter first. */
    public List<ReportingPeriod> periods(String primeId) {
        return em.createQuery(
                        "select k.periodFrom, k.periodTo from KeptFigures k where k.primeId = :prime and k.rules = :rules order by k.periodFrom, k.periodTo",
                        Object[].class)
                .setParameter("prime", primeId)
                .setParameter("rules", RulesInForce.PUBLIC)
                .getResultStream()
                .map(row -> new ReportingPeriod((LocalDate) row[0], (LocalDate) row[1]))
                .toList();
    }

    /** The figures of every prime that has some for this standard period. */
    public List<PaymentFigures> ofAllPrimes(ReportingPeriod period) {
        return em.createQuery(
                        "select k from KeptFigures k where k.periodFrom = :from and k.periodTo = :to and k.rules = :rules order by k.primeId",
                        KeptFigures.class)
                .setParameter("from", period.from())
                .setParameter("to", period.to())
                .setParameter("rules", RulesInForce.PUBLIC)
                .getResultStream()
                .map(KeptFigures::figures)
                .toList();
    }

    void keep(String primeId, PaymentFigures figures, Instant at) {
        KeptFigures.Key key = key(primeId, figures.period());
        KeptFigures kept = em.find(KeptFigures.class, key);
        if (kept == null) {
            kept = new KeptFigures(key);
            kept.are(figures, at);
            em.persist(kept);
        } else {
            kept.are(figures, at);
        }
    }

    /** The figures of all periods that end on the day or later are gone. */
    void forget(String primeId, LocalDate from) {
        em.createQuery(
                        "delete from KeptFigures k where k.primeId = :prime and k.periodTo >= :from and k.rules = :rules")
                .setParameter("prime", primeId)
                .setParameter("from", from)
                .setParameter("rules", RulesInForce.PUBLIC)
                .executeUpdate();
    }

    private static KeptFigures.Key key(String primeId, ReportingPeriod period) {
        return new KeptFigures.Key(primeId, period.from(), period.to(), RulesInForce.PUBLIC);
    }
}
