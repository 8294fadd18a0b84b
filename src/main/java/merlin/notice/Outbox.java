package merlin.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import merlin.shared.Id;

/** Mails written and not yet sent, and in demo mode all of them (NOT-1). */
@ApplicationScoped
@Transactional
public class Outbox {
    @PersistenceContext(unitName = "merlin")
    EntityManager em;

    @Inject
    Clock clock;

    void write(String to, String subject, String body) {
        write(to, subject, body, null);
    }

    /** @param deliveryId where what becomes of the mail is kept */
    void write(String to, String subject, String body, String deliveryId) {
        em.persist(new Mail(Id.next(), to, subject, body, clock.instant(), deliveryId));
    }

    /** The unsent mails, at most {@code most}: the least tried first, so that failing ones hold no other back. */
    List<Mail> unsent(int most) {
        return em.createQuery("select m from Mail m where m.sentAt is null order by m.tries, m.writtenAt", Mail.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** The newest mails, at most {@code most}: for the demo page only. */
    List<Mail> newest(int most) {
        return em.createQuery("select m from Mail m order by m.writtenAt desc, m.id", Mail.class)
                .setMaxResults(most)
                .getResultList();
    }

    void remove(Mail mail) {
        em.remove(mail);
    }
}
