package merlin.assessment.saq;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import merlin.assessment.AssessmentBooked;
import merlin.criteria.Editions;
import merlin.shared.NotFound;

/** All self-assessments: answers and evidence by case and criterion. */
@ApplicationScoped
@Transactional
public class SelfAssessments {
    @PersistenceContext(unitName = "merlin")
    EntityManager em;

    @Inject
    Editions editions;

    /** Lays out an empty answer for each criterion, so that two first savers meet one row. */
    void layOut(@Observes AssessmentBooked booked) {
        editions.get(booked.editionId()).criteria().forEach(c -> em.persist(new Answer(booked.about(), c.code())));
    }

    /** The case's answers by criterion code. */
    public Map<String, Answer> answers(String assessmentId) {
        return em.createQuery("select a from Answer a where a.assessmentId = :id", Answer.class)
                .setParameter("id", assessmentId)
                .getResultStream()
                .collect(Collectors.toMap(Answer::getCriterion, Function.identity()));
    }

    /** The answer at a criterion, or {@link NotFound} when the edition has no such criterion. */
    public Answer answer(String assessmentId, String criterion) {
        return em.createQuery(
                        "select a from Answer a where a.assessmentId = :id and a.criterion = :criterion", Answer.class)
                .setParameter("id", assessmentId)
                .setParameter("criterion", criterion)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("criterion", String.valueOf(criterion)));
    }

    /** The case's evidence that has not been removed, in the order it was added. */
    public List<Evidence> evidence(String assessmentId) {
        return em.createQuery(
                        "select e from Evidence e where e.assessmentId = :id and e.removedAt is null "
                                + "order by e.addedAt, e.id",
                        Evidence.class)
                .setParameter("id", assessmentId)
                .getResultList();
    }

    public List<Evidence> evidence(String assessmentId, String criterion) {
        return evidence(assessmentId).stream()
                .filter(e -> e.getCriterion().equals(criterion))
                .toList();
    }

    /** The evidence, or {@link NotFound} when it is not there or was removed. */
    Evidence piece(String id) {
        return Optional.ofNullable(id == null ? null : em.find(Evidence.class, id))
                .filter(e -> !e.isRemoved())
                .orElseThrow(() -> new NotFound("evidence", String.valueOf(id)));
    }

    byte[] content(Evidence evidence) {
        return em.find(EvidenceFile.class, evidence.getId()).content();
    }

    Evidence add(Evidence evidence) {
        em.persist(evidence);
        return evidence;
    }

    Evidence add(Evidence evidence, byte[] content) {
        em.persist(evidence);
        em.flush();
        em.persist(new EvidenceFile(evidence.getId(), content));
        return evidence;
    }

    void forgetContent(Evidence evidence) {
        em.createQuery("delete from EvidenceFile f where f.evidenceId = :id")
                .setParameter("id", evidence.getId())
                .executeUpdate();
    }
}
