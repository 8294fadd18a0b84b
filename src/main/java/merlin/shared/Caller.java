package merlin.shared;

import jakarta.enterprise.context.RequestScoped;
import java.util.Set;

/**
 * Who is acting in this request: set once by the sign-in mechanism, by a dated job or by the demo loader. Nobody by default.
 */
@RequestScoped
public class Caller {
    private String userId;
    private String organisationId;
    private String name = "";
    private Set<Role> roles = Set.of();

    /** From now on in this request the given person acts. */
    public void is(String userId, String organisationId, String name, Set<Role> roles) {
        this.userId = userId;
        this.organisationId = organisationId;
        this.name = name;
        this.roles = Set.copyOf(roles);
    }

    /** From now on in this request the program itself acts (a dated job). */
    public void isSystem() {
        is("system", "system", "Merlin", Set.of(Role.SYSTEM));
    }

    public boolean signedIn() {
        return userId != null;
    }

    public boolean has(Role role) {
        return role == Role.ANYONE || roles.contains(role);
    }

    /** The acting user's id. Throws {@link NotAllowed} when nobody is signed in. */
    public String userId() {
        if (userId == null) throw new NotAllowed("nobody is signed in");
        return userId;
    }

    /** The acting user's organisation: the tenant. Throws {@link NotAllowed} when nobody is signed in. */
    public String organisationId() {
        if (organisationId == null) throw new NotAllowed("nobody is signed in");
        return organisationId;
    }

    /** The printed name of the acting person, empty when nobody is signed in. */
    public String name() {
        return name;
    }

    public Set<Role> roles() {
        return roles;
    }
}
