package merlin.survey.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import merlin.shared.NotFound;

/** All requests for a call. */
@ApplicationScoped
@Transactional
class CallRequests {
    private static final int MOST = 200;

    @PersistenceContext(unitName = "merlin")
    EntityManager em;

    void add(CallRequest request) {
        em.persist(request);
    }

    /** What an assessment body still has to do, the oldest first. */
    List<CallRequest> open(String bodyId) {
        return em.createQuery(
                        "select c from CallRequest c where c.bodyId = :body and c.done = false order by c.askedOn, c.id",
                        CallRequest.class)
                .setParameter("body", bodyId)
                .setMaxResults(MOST)
                .getResultList();
    }

    CallRequest ofBody(String bodyId, String id) {
        CallRequest request = em.find(CallRequest.class, id);
        if (request == null || !request.getBodyId().equals(bodyId)) throw new NotFound("request", id);
        return request;
    }
}
