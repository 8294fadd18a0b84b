package merlin.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.OptionalLong;
import merlin.shared.Decided;

/** The chain of decisions, written in the transaction of each (AUD-1). */
@ApplicationScoped
@Transactional
public class AuditTrail {
    static final String BEGINNING = "0".repeat(64);

    @PersistenceContext(unitName = "merlin")
    EntityManager em;

    void keep(@Observes Decided fact) {
        AuditHead head = em.find(AuditHead.class, 1L, LockModeType.PESSIMISTIC_WRITE);
        AuditEntry entry = new AuditEntry(head.nextNumber(), fact, head.hash());
        em.persist(entry);
        head.movedTo(entry);
    }

    /** The newest entries about a thing, newest first, at most 200. */
    public List<AuditEntry> about(String id) {
        return em.createQuery("select e from AuditEntry e where e.about = :id order by e.number desc", AuditEntry.class)
                .setParameter("id", id)
                .setMaxResults(200)
                .getResultList();
    }

    /** The number of the first entry whose hash does not follow from the one before it; empty when the chain holds. */
    public OptionalLong firstBroken() {
        String before = BEGINNING;
        List<AuditEntry> all = em.createQuery("select e from AuditEntry e order by e.number", AuditEntry.class)
                .getResultList();
        for (int i = 0; i < all.size(); i++) {
            AuditEntry entry = all.get(i);
            if (entry.getNumber() != i + 1 || !entry.getHash().equals(entry.hashAfter(before)))
                return OptionalLong.of(i + 1L);
            before = entry.getHash();
        }
        return OptionalLong.empty();
    }
}
