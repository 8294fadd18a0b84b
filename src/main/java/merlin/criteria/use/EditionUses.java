package merlin.criteria.use;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** Which criteria files have been used. */
@ApplicationScoped
@Transactional
public class EditionUses {
    @PersistenceContext(unitName = "merlin")
    EntityManager entities;

    public List<EditionUse> all() {
        return entities.createQuery("select u from EditionUse u order by u.fileId", EditionUse.class)
                .getResultList();
    }

    public boolean has(String fileId) {
        return entities.find(EditionUse.class, fileId) != null;
    }

    public void add(EditionUse use) {
        entities.persist(use);
    }
}
