package merlin.portfolio.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** What primes state about registrations. */
@ApplicationScoped
@Transactional
public class Registrations {
    @PersistenceContext(unitName = "merlin")
    EntityManager em;

    /** All that a prime states, of its partners and of itself. */
    public List<Registration> statedBy(String primeId) {
        return em.createQuery("select r from Registration r where r.primeId = :prime", Registration.class)
                .setParameter("prime", primeId)
                .getResultList();
    }

    Optional<Registration> find(String primeId, String organisationId) {
        return statedBy(primeId).stream()
                .filter(stated -> stated.getOrganisationId().equals(organisationId))
                .findFirst();
    }

    void add(Registration registration) {
        em.persist(registration);
    }
}
