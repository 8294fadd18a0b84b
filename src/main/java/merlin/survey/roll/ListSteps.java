package merlin.survey.roll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import merlin.shared.Id;

/** All steps about partner lists, and their reasons. */
@ApplicationScoped
@Transactional
class ListSteps {
    @PersistenceContext(unitName = "merlin")
    EntityManager em;

    /** The first one first. */
    List<ListStep> of(String surveyId) {
        return em.createQuery("select s from ListStep s where s.surveyId = :id order by s.place", ListStep.class)
                .setParameter("id", surveyId)
                .getResultList();
    }

    Optional<ListStep> last(String surveyId) {
        List<ListStep> steps = of(surveyId);
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.get(steps.size() - 1));
    }

    List<ListReason> reasons(ListStep step) {
        return em.createQuery("select r from ListReason r where r.stepId = :id order by r.aboutId", ListReason.class)
                .setParameter("id", step.getId())
                .getResultList();
    }

    /** @param reasons by the id of what they are about; blank ones are left out */
    void add(ListStep step, Map<String, String> reasons) {
        em.persist(step);
        em.flush();
        reasons.forEach((about, why) -> {
            if (why != null && !why.isBlank()) em.persist(new ListReason(Id.next(), step.getId(), about, why));
        });
    }
}
