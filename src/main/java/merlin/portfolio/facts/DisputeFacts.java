package merlin.portfolio.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import merlin.shared.Allowed;
import merlin.shared.Refusal;
import merlin.shared.Role;

/** A partner says that facts its prime stated are not right, and what is (POR-10). */
@ApplicationScoped
@Transactional
@Allowed(Role.PARTNER)
public class DisputeFacts {
    private static final int LONGEST = 2000;

    @Inject
    RelationFacts facts;

    /** @param numberSeen number of the statement that was shown (POR-14); @param why what is right, in the partner's words */
    public void dispute(String subcontractId, int numberSeen, Set<Fact> which, String why) {
        if (why == null || why.isBlank()) throw new Refusal("POR-10", "portfolio.facts.why");
        if (why.length() > LONGEST) throw new Refusal("POR-10", "portfolio.facts.longWhy", LONGEST);
        facts.answer(subcontractId, numberSeen, which, FactAnswer.Answer.DISPUTED, why.strip());
    }
}
