package merlin.portfolio.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import merlin.shared.Allowed;
import merlin.shared.Role;

/** A partner says that facts its prime stated are right (POR-10). */
@ApplicationScoped
@Transactional
@Allowed(Role.PARTNER)
public class ConfirmFacts {
    @Inject
    RelationFacts facts;

    /** @param numberSeen number of the statement that was shown (POR-14) */
    public void confirm(String subcontractId, int numberSeen, Set<Fact> which) {
        facts.answer(subcontractId, numberSeen, which, FactAnswer.Answer.CONFIRMED, null);
    }
}
