package merlin.payment.practices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import merlin.payment.metrics.ReportingPeriod;

/** The published reports of all primes, and what primes state of their ledgers. */
@ApplicationScoped
@Transactional
public class PublishedReports {
    /** What the arrival of a report changed. */
    enum Arrival {
        NEW,
        CHANGED,
        SAME
    }

    @PersistenceContext(unitName = "merlin")
    EntityManager em;

    Arrival keep(String primeId, PublishedReport report, String fileName, String sha256, String by, Instant at) {
        KeptReport kept = em.find(KeptReport.class, new KeptReport.Key(primeId, report.key()));
        if (kept != null && kept.report().equals(report)) return Arrival.SAME;
        Arrival arrival = kept == null ? Arrival.NEW : Arrival.CHANGED;
        if (kept == null) kept = new KeptReport(primeId, report.key());
        kept.is(report, fileName, sha256, by, at);
        if (arrival == Arrival.NEW) em.persist(kept);
        return arrival;
    }

    /** The latest period first, in it the one filed last. */
    public List<PublishedReport> of(String primeId) {
        return em.createQuery(
                        "select k from KeptReport k where k.primeId = :prime order by k.periodTo desc, k.filedOn desc, k.reportKey desc",
                        KeptReport.class)
                .setParameter("prime", primeId)
                .getResultStream()
                .map(KeptReport::report)
                .toList();
    }

    /** The report of exactly these days; of several the one filed last. */
    public Optional<PublishedReport> of(String primeId, ReportingPeriod period) {
        return of(primeId).stream()
                .filter(report ->
                        report.from().equals(period.from()) && report.to().equals(period.to()))
                .findFirst();
    }

    void state(LedgerScope scope) {
        em.persist(scope);
    }

    /** Whether the prime states that its ledgers of these days hold everything the company bought. */
    public boolean allPurchases(String primeId, ReportingPeriod period) {
        return em.createQuery(
                        "select s from LedgerScope s where s.primeId = :prime and s.periodFrom = :from and s.periodTo = :to "
                                + "order by s.statedAt desc, s.id",
                        LedgerScope.class)
                .setParameter("prime", primeId)
                .setParameter("from", period.from())
                .setParameter("to", period.to())
                .setMaxResults(1)
                .getResultStream()
                .anyMatch(LedgerScope::isAllPurchases);
    }
}
