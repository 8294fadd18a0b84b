package merlin.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import merlin.shared.Allowed;
import merlin.shared.Caller;
import merlin.shared.Role;

/** A department looks at its programmes (PRO-9). */
@ApplicationScoped
@Transactional
@Allowed(Role.DEPARTMENT)
public class ListProgrammes {
    @Inject
    Programmes programmes;

    @Inject
    Caller caller;

    public List<Programme> list() {
        return programmes.ofDepartment(caller.organisationId());
    }
}
