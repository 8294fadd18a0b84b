package merlin.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import merlin.shared.Id;
import merlin.shared.Refusal;
import merlin.shared.Role;

/** All people. */
@ApplicationScoped
@Transactional
public class Users {
    @PersistenceContext(unitName = "merlin")
    EntityManager em;

    public Optional<User> find(String id) {
        return id == null ? Optional.empty() : Optional.ofNullable(em.find(User.class, id));
    }

    public Optional<User> byEmail(String email) {
        return em.createQuery("select u from User u where u.email = :email", User.class)
                .setParameter("email", User.normal(email))
                .getResultStream()
                .findFirst();
    }

    public List<User> ofOrganisation(String organisationId) {
        return em.createQuery("select u from User u where u.organisationId = :id order by u.name", User.class)
                .setParameter("id", organisationId)
                .getResultList();
    }

    /** People of whatever organisation who hold the role, by name. */
    public List<User> withRole(Role role) {
        return em.createQuery("select u from User u join u.roles r where r = :role order by u.name", User.class)
                .setParameter("role", role)
                .getResultList();
    }

    /** Puts a person's address right; ends all sessions and voids the ways in that were mailed to the old one (ACC-6). */
    public void correct(User user, String email) {
        notTaken(email);
        user.movedTo(email);
        em.createQuery("delete from SignInLink l where l.userId = :id")
                .setParameter("id", user.getId())
                .executeUpdate();
    }

    /** Adds the person; refuses an address that somebody else has. */
    public User add(User user) {
        notTaken(user.getEmail());
        em.persist(user);
        return user;
    }

    /** ACC-7 No two people have one address. */
    private void notTaken(String email) {
        if (byEmail(email).isPresent()) throw new Refusal("ACC-7", "account.emailTaken", email);
    }

    /** The contact of a partner with this address: found, or added with the role {@link Role#PARTNER}. */
    public User partnerContact(String organisationId, String name, String email) {
        return byEmail(email)
                .orElseGet(() -> add(new User(Id.next(), organisationId, name, email, Set.of(Role.PARTNER))));
    }
}
