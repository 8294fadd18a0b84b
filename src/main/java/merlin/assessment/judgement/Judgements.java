package merlin.assessment.judgement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import merlin.assessment.Assessment;
import merlin.criteria.Editions;

/** All judgements. They are only ever added. */
@ApplicationScoped
@Transactional
public class Judgements {
    @PersistenceContext(unitName = "merlin")
    EntityManager em;

    @Inject
    Editions editions;

    /** The state of judging in a case. What of it may be shown to whom: {@link Judging#seenBy}. */
    public Judging of(Assessment assessment) {
        List<Judgement> newest = em.createQuery(
                        "select j from Judgement j where j.assessmentId = :id and j.place = (select max(k.place) "
                                + "from Judgement k where k.assessmentId = :id and k.criterion = j.criterion and k.part = j.part)",
                        Judgement.class)
                .setParameter("id", assessment.getId())
                .getResultList();
        return Judging.of(editions.get(assessment.getEditionId()).criteria(), newest, handedIn(assessment.getId()));
    }

    private Set<Part> handedIn(String assessmentId) {
        return em.createQuery("select h from HandIn h where h.assessmentId = :id", HandIn.class)
                .setParameter("id", assessmentId)
                .getResultStream()
                .map(HandIn::part)
                .collect(Collectors.toSet());
    }

    /** Everything that was ever given to the criterion by this part, the newest first. */
    public List<Judgement> history(String assessmentId, String criterion, Part part) {
        return em.createQuery(
                        "select j from Judgement j where j.assessmentId = :id and j.criterion = :criterion "
                                + "and j.part = :part order by j.place desc",
                        Judgement.class)
                .setParameter("id", assessmentId)
                .setParameter("criterion", criterion)
                .setParameter("part", part)
                .getResultList();
    }

    /** Whether the person has ever judged a criterion of the case, as lead or second. */
    boolean hasJudged(String assessmentId, String userId) {
        return em.createQuery(
                                "select count(j) from Judgement j where j.assessmentId = :id and j.recordedBy = :by "
                                        + "and j.part <> :moderator",
                                Long.class)
                        .setParameter("id", assessmentId)
                        .setParameter("by", userId)
                        .setParameter("moderator", Part.MODERATOR)
                        .getSingleResult()
                > 0;
    }

    void add(Judgement judgement) {
        em.persist(judgement);
    }

    void add(HandIn handIn) {
        em.persist(handIn);
    }
}
