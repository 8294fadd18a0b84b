package merlin.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import merlin.shared.Allowed;
import merlin.shared.Id;
import merlin.shared.Role;

/** The operator brings in a department, assessment body or prime; partners come in by being listed. */
@ApplicationScoped
@Transactional
@Allowed({Role.OPERATOR, Role.SYSTEM})
public class RegisterOrganisation {
    @Inject
    Organisations organisations;

    public Organisation register(OrganisationKind kind, String name, Set<Identifier> identifiers) {
        return organisations.add(new Organisation(Id.next(), kind, name, identifiers));
    }
}
