package merlin.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import merlin.shared.NotFound;

/** All programmes, and the files brought to them. */
@ApplicationScoped
@Transactional
public class Programmes {
    @PersistenceContext(unitName = "merlin")
    EntityManager em;

    public Optional<Programme> find(String id) {
        return id == null ? Optional.empty() : Optional.ofNullable(em.find(Programme.class, id));
    }

    /** The programme, or {@link NotFound}. For reading what is public. */
    public Programme get(String id) {
        return find(id).orElseThrow(() -> new NotFound("programme", String.valueOf(id)));
    }

    /** PRO-9: the programme for changing. Another department's is not found. */
    public Programme ownedBy(String departmentId, String id) {
        return find(id).filter(p -> p.getDepartmentId().equals(departmentId))
                .orElseThrow(() -> new NotFound("programme", String.valueOf(id)));
    }

    public List<Programme> ofDepartment(String departmentId) {
        return em.createQuery(
                        "select p from Programme p where p.departmentId = :id order by p.title, p.id", Programme.class)
                .setParameter("id", departmentId)
                .getResultList();
    }

    /** A page of programmes by title then id: those after {@code title} and {@code id}; from the start when both are "". */
    public List<Programme> after(String title, String id, int most) {
        return em.createQuery(
                        "select p from Programme p where p.title > :title or (p.title = :title and p.id > :id) "
                                + "order by p.title, p.id",
                        Programme.class)
                .setParameter("title", title)
                .setParameter("id", id)
                .setMaxResults(most)
                .getResultList();
    }

    Programme add(Programme programme) {
        em.persist(programme);
        return programme;
    }

    /** Two files at once cannot both be brought in: the later one is told that the programme has changed. */
    void lock(Programme programme) {
        em.lock(programme, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    /** Written at once: contracts point to it. */
    ImportFile keep(ImportFile file) {
        em.persist(file);
        em.flush();
        return file;
    }

    /** PRO-1: the file with these bytes that was imported into the programme before. */
    Optional<ImportFile> imported(String programmeId, String sha256) {
        return em.createQuery(
                        "select f from ImportFile f where f.programmeId = :id and f.sha256 = :sha and f.outcome = :done",
                        ImportFile.class)
                .setParameter("id", programmeId)
                .setParameter("sha", sha256)
                .setParameter("done", ImportReport.Outcome.IMPORTED)
                .getResultStream()
                .findFirst();
    }

    /** The newest files of a programme, newest first. */
    public List<ImportFile> files(String programmeId, int most) {
        return em.createQuery(
                        "select f from ImportFile f where f.programmeId = :id order by f.importedAt desc, f.id",
                        ImportFile.class)
                .setParameter("id", programmeId)
                .setMaxResults(most)
                .getResultList();
    }
}
