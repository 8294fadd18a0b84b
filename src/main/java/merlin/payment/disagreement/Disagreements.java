package merlin.payment.disagreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import merlin.shared.NotFound;

/** All cases between partners and primes, and their steps. */
@ApplicationScoped
@Transactional
public class Disagreements {
    @PersistenceContext(unitName = "merlin")
    EntityManager em;

    /** The case, or {@link NotFound}. */
    public Disagreement get(String id) {
        return Optional.ofNullable(id == null ? null : em.find(Disagreement.class, id))
                .orElseThrow(() -> new NotFound("disagreement", String.valueOf(id)));
    }

    /** The case, held until the transaction ends, so that two steps wait for each other. */
    Disagreement locked(String id) {
        return Optional.ofNullable(em.find(Disagreement.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound("disagreement", String.valueOf(id)));
    }

    Optional<Disagreement> about(String primeId, String partnerId, LocalDate periodFrom) {
        return em.createQuery(
                        "select d from Disagreement d where d.primeId = :prime and d.partnerId = :partner and d.periodFrom = :from",
                        Disagreement.class)
                .setParameter("prime", primeId)
                .setParameter("partner", partnerId)
                .setParameter("from", periodFrom)
                .getResultStream()
                .findFirst();
    }

    public List<Disagreement> ofPrime(String primeId) {
        return list("d.primeId", primeId);
    }

    public List<Disagreement> ofPartner(String partnerId) {
        return list("d.partnerId", partnerId);
    }

    /** @param finderId person or organisation */
    public List<Disagreement> ofFinder(String finderId) {
        return list("d.finderId", finderId);
    }

    private List<Disagreement> list(String column, String id) {
        return em.createQuery(
                        "select d from Disagreement d where " + column + " = :id order by d.openedAt desc, d.id",
                        Disagreement.class)
                .setParameter("id", id)
                .getResultList();
    }

    /** Ids of the cases whose last step leaves it to somebody. */
    List<String> open() {
        return em.createQuery(
                        "select s.disagreementId from DisagreementStep s where s.kind in :kinds and not exists (select t from "
                                + "DisagreementStep t where t.disagreementId = s.disagreementId and t.place > s.place) "
                                + "order by s.disagreementId",
                        String.class)
                .setParameter(
                        "kinds",
                        java.util.Arrays.stream(StepKind.values())
                                .filter(kind -> kind.next() != Turn.NOBODY)
                                .toList())
                .getResultList();
    }

    /** The first one first. */
    public List<Step> steps(String disagreementId) {
        return em.createQuery(
                        "select s from DisagreementStep s where s.disagreementId = :id order by s.place", Step.class)
                .setParameter("id", disagreementId)
                .getResultList();
    }

    Disagreement add(Disagreement opened) {
        em.persist(opened);
        em.flush();
        return opened;
    }

    void add(Step step) {
        em.persist(step);
        em.flush();
    }
}
