package merlin.assessment.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import merlin.shared.NotFound;

/** Everything that belongs to reports: passages, corrections, replies, recommendations, issued reports. */
@ApplicationScoped
@Transactional
public class Reports {
    @PersistenceContext(unitName = "merlin")
    EntityManager em;

    /** The case's passages by code of their place. */
    Map<String, Passage> passages(String assessmentId) {
        Map<String, Passage> passages = new LinkedHashMap<>();
        em.createQuery("select p from Passage p where p.assessmentId = :id", Passage.class)
                .setParameter("id", assessmentId)
                .getResultList()
                .forEach(p -> passages.put(p.place(), p));
        return passages;
    }

    /** The draft at the prime; empty before it was sent. */
    public Optional<FactualCheck> factualCheck(String assessmentId) {
        return Optional.ofNullable(em.find(FactualCheck.class, assessmentId));
    }

    /** Corrections the prime asked for, the first one first. */
    public List<Correction> corrections(String assessmentId) {
        return em.createQuery(
                        "select c from Correction c where c.assessmentId = :id order by c.askedAt, c.id",
                        Correction.class)
                .setParameter("id", assessmentId)
                .getResultList();
    }

    Correction correction(String assessmentId, String correctionId) {
        return Optional.ofNullable(em.find(Correction.class, correctionId))
                .filter(c -> c.getAssessmentId().equals(assessmentId))
                .orElseThrow(() -> new NotFound("correction", correctionId));
    }

    Optional<PrimeReply> reply(String assessmentId) {
        return Optional.ofNullable(em.find(PrimeReply.class, assessmentId));
    }

    /** Recommendations of a case, the newest first. */
    List<Recommendation> recommendations(String assessmentId) {
        return em.createQuery(
                        "select r from Recommendation r where r.assessmentId = :id order by r.place desc",
                        Recommendation.class)
                .setParameter("id", assessmentId)
                .getResultList();
    }

    /** The recommendation that counts; empty while there is none. */
    public Optional<Recommendation> recommendation(String assessmentId) {
        return recommendations(assessmentId).stream().findFirst();
    }

    Optional<IssuedReport> issued(String assessmentId) {
        return Optional.ofNullable(em.find(IssuedReport.class, assessmentId));
    }

    /** The report as issued; empty before. */
    public Optional<AssessmentReport> issuedReport(String assessmentId) {
        return issued(assessmentId).map(IssuedReport::report);
    }

    void add(Object part) {
        em.persist(part);
    }
}
