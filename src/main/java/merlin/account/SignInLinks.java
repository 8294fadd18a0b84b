package merlin.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/** Mailed ways in that have not been forgotten yet. */
@ApplicationScoped
@Transactional
class SignInLinks {
    @PersistenceContext(unitName = "merlin")
    EntityManager em;

    void add(SignInLink link) {
        em.persist(link);
    }

    /** Locked, so that two clicks at once cannot both use it. */
    Optional<SignInLink> locked(String tokenHash) {
        return Optional.ofNullable(em.find(SignInLink.class, tokenHash, LockModeType.PESSIMISTIC_WRITE));
    }

    void forgetExpired(Instant now) {
        em.createQuery("delete from SignInLink l where l.expiresAt < :now")
                .setParameter("now", now)
                .executeUpdate();
    }
}
