package merlin.testing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import merlin.account.Organisation;
import merlin.account.OrganisationKind;
import merlin.account.Organisations;
import merlin.account.User;
import merlin.account.Users;
import merlin.shared.Caller;
import merlin.shared.Role;

/** Helps tests inside the server to act as somebody. The real use cases stand between the test and the database. */
@Dependent
public class InServer {
    @Inject
    Caller caller;

    @Inject
    Organisations organisations;

    @Inject
    Users users;

    public void actAs(User user) {
        caller.is(user.getId(), user.getOrganisationId(), user.getName(), user.getRoles());
    }

    public void actAs(Role role, String organisationId) {
        caller.is("test-" + role, organisationId, role.name(), EnumSet.of(role));
    }

    public void actAsNobody() {
        caller.is(null, null, "", EnumSet.noneOf(Role.class));
    }

    /** Waits for work that goes on beside the requests: half a minute at most. */
    public void until(BooleanSupplier done) throws InterruptedException {
        for (int i = 0; i < 600; i++) {
            if (done.getAsBoolean()) return;
            Thread.sleep(50);
        }
        throw new AssertionError("still at work");
    }

    /** A new organisation of the kind under a name no other test has. */
    public Organisation organisation(OrganisationKind kind, String name) {
        return organisations.add(new Organisation(
                UUID.randomUUID().toString(), kind, name + " " + UUID.randomUUID(), java.util.Set.of()));
    }

    /** A new person without a password. */
    public User user(Organisation of, Role... roles) {
        EnumSet<Role> all = EnumSet.noneOf(Role.class);
        all.addAll(java.util.List.of(roles));
        String id = UUID.randomUUID().toString();
        return users.add(new User(id, of.getId(), "Person " + id.substring(0, 4), id + "@test.example", all));
    }
}
