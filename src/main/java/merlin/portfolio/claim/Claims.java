package merlin.portfolio.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import merlin.shared.NotFound;

/** All claims. */
@ApplicationScoped
@Transactional
public class Claims {
    @PersistenceContext(unitName = "merlin")
    EntityManager em;

    /** The claim, or {@link NotFound}. */
    public Claim get(String id) {
        return Optional.ofNullable(id == null ? null : em.find(Claim.class, id))
                .orElseThrow(() -> new NotFound("claim", String.valueOf(id)));
    }

    /** Claims in a state, oldest first. */
    public List<Claim> in(ClaimState state, int most) {
        return em.createQuery("select k from Claim k where k.state = :state order by k.claimedAt, k.id", Claim.class)
                .setParameter("state", state)
                .setMaxResults(most)
                .getResultList();
    }

    public List<Claim> ofPartner(String partnerId) {
        return em.createQuery(
                        "select k from Claim k where k.partnerId = :id order by k.claimedAt desc, k.id", Claim.class)
                .setParameter("id", partnerId)
                .getResultList();
    }

    public List<Claim> ofPrime(String primeId) {
        return em.createQuery(
                        "select k from Claim k where k.primeId = :id order by k.claimedAt desc, k.id", Claim.class)
                .setParameter("id", primeId)
                .getResultList();
    }

    /** How many claims about a prime are in a state: the compliance report counts the refused ones (POR-12). */
    public long count(String primeId, ClaimState state) {
        return em.createQuery("select count(k) from Claim k where k.primeId = :id and k.state = :state", Long.class)
                .setParameter("id", primeId)
                .setParameter("state", state)
                .getSingleResult();
    }

    Claim add(Claim claim) {
        em.persist(claim);
        return claim;
    }
}
