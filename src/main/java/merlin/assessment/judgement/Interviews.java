package merlin.assessment.judgement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import merlin.shared.NotFound;

/** All interviews and notes. Only the team of a case reads them. */
@ApplicationScoped
@Transactional
public class Interviews {
    @PersistenceContext(unitName = "merlin")
    EntityManager em;

    /** The case's interviews, the latest first. */
    public List<Interview> of(String assessmentId) {
        return em.createQuery(
                        "select i from Interview i where i.assessmentId = :id order by i.heldOn desc, i.recordedAt desc",
                        Interview.class)
                .setParameter("id", assessmentId)
                .getResultList();
    }

    /** The interview, or {@link NotFound} when it is none of this case. */
    Interview get(String assessmentId, String interviewId) {
        return Optional.ofNullable(em.find(Interview.class, interviewId))
                .filter(i -> i.getAssessmentId().equals(assessmentId))
                .orElseThrow(() -> new NotFound("interview", interviewId));
    }

    /** The case's notes in the order they were written. */
    public List<Note> notes(String assessmentId) {
        return em.createQuery("select n from Note n where n.assessmentId = :id order by n.recordedAt, n.id", Note.class)
                .setParameter("id", assessmentId)
                .getResultList();
    }

    void add(Interview interview) {
        em.persist(interview);
    }

    void add(Note note) {
        em.persist(note);
    }
}
