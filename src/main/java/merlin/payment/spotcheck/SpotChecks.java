package merlin.payment.spotcheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import merlin.shared.NotFound;

/** All spot checks with their samples, proofs and results. */
@ApplicationScoped
@Transactional
public class SpotChecks {
    @PersistenceContext(unitName = "merlin")
    EntityManager em;

    /** The check for its department or its prime, or {@link NotFound}. */
    SpotCheck of(String organisationId, String id) {
        return visible(organisationId, id, em.find(SpotCheck.class, String.valueOf(id)));
    }

    /** The same, held until the transaction ends. */
    SpotCheck locked(String organisationId, String id) {
        return visible(
                organisationId, id, em.find(SpotCheck.class, String.valueOf(id), LockModeType.PESSIMISTIC_WRITE));
    }

    private static SpotCheck visible(String organisationId, String id, SpotCheck found) {
        return Optional.ofNullable(found)
                .filter(check -> check.getDepartmentId().equals(organisationId)
                        || check.getPrimeId().equals(organisationId))
                .orElseThrow(() -> new NotFound("spot check", String.valueOf(id)));
    }

    /** Of a department or prime, the newest first. */
    List<SpotCheck> all(String organisationId) {
        return em.createQuery(
                        "select c from SpotCheck c where c.departmentId = :id or c.primeId = :id order by c.drawnAt desc, c.id",
                        SpotCheck.class)
                .setParameter("id", organisationId)
                .getResultList();
    }

    SpotCheckItem item(String id) {
        return Optional.ofNullable(em.find(SpotCheckItem.class, String.valueOf(id)))
                .orElseThrow(() -> new NotFound("invoice of a sample", String.valueOf(id)));
    }

    /** In the order of the list. */
    List<SpotCheckItem> items(String checkId) {
        return em.createQuery(
                        "select i from SpotCheckItem i where i.checkId = :id order by i.place", SpotCheckItem.class)
                .setParameter("id", checkId)
                .getResultList();
    }

    /** The first one first. */
    List<Proof> proofs(String itemId) {
        return em.createQuery("select p from Proof p where p.itemId = :id order by p.place", Proof.class)
                .setParameter("id", itemId)
                .getResultList();
    }

    /** The first one first. */
    List<RecordedResult> results(String itemId) {
        return em.createQuery(
                        "select r from RecordedResult r where r.itemId = :id order by r.place", RecordedResult.class)
                .setParameter("id", itemId)
                .getResultList();
    }

    void add(SpotCheck check, List<SpotCheckItem> items) {
        em.persist(check);
        em.flush();
        items.forEach(em::persist);
    }

    void add(Proof proof) {
        em.persist(proof);
    }

    void add(RecordedResult result) {
        em.persist(result);
    }
}
