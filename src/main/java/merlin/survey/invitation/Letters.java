package merlin.survey.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The letters that went out, what became of each, and the re-sends. */
@ApplicationScoped
@Transactional
public class Letters {
    @PersistenceContext(unitName = "merlin")
    EntityManager em;

    boolean wrote(String surveyId, Letter.Kind kind) {
        return em.find(Letter.class, new Letter.Key(surveyId, kind)) != null;
    }

    /** In the order of their days. */
    List<Delivery> deliveries(String surveyId) {
        return em.createQuery(
                        "select d from Delivery d where d.surveyId = :id order by d.day, d.kind, d.id", Delivery.class)
                .setParameter("id", surveyId)
                .getResultList();
    }

    /** The first one first. */
    List<Resend> resends(String surveyId) {
        return em.createQuery("select r from Resend r where r.surveyId = :id order by r.day", Resend.class)
                .setParameter("id", surveyId)
                .getResultList();
    }

    /** The mail server took the mail. Unknown ids are mails without a delivery. */
    public void handedOver(String deliveryId, LocalDate day) {
        find(deliveryId).ifPresent(delivery -> delivery.handedOver(day));
    }

    /** The mail server refused the mail. @param why in its words */
    public void refused(String deliveryId, String why, LocalDate day) {
        find(deliveryId).ifPresent(delivery -> delivery.refused(why, day));
    }

    private Optional<Delivery> find(String deliveryId) {
        return deliveryId == null ? Optional.empty() : Optional.ofNullable(em.find(Delivery.class, deliveryId));
    }

    /** Keeps any of this room's entities. */
    void add(Object entity) {
        em.persist(entity);
    }
}
