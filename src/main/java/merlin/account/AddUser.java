package merlin.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import merlin.shared.Allowed;
import merlin.shared.Id;
import merlin.shared.Refusal;
import merlin.shared.Role;

/** The operator gives a person of an organisation a place, with a first password of at least twelve characters (ACC-2). */
@ApplicationScoped
@Transactional
@Allowed({Role.OPERATOR, Role.SYSTEM})
public class AddUser {
    @Inject
    Organisations organisations;

    @Inject
    Users users;

    @Inject
    Passwords passwords;

    public User add(String organisationId, String name, String email, String password, Set<Role> roles) {
        Organisation organisation = organisations.get(organisationId);
        if (password.length() < 12) throw new Refusal("ACC-2", "account.shortPassword", 12);
        User user = new User(Id.next(), organisation.getId(), name, email, roles);
        user.setPasswordHash(passwords.hash(password));
        return users.add(user);
    }
}
