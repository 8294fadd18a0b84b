package merlin.payment.disagreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import merlin.shared.Allowed;
import merlin.shared.Refusal;
import merlin.shared.Role;

/** The lead assessor or the department says who is right, with a reason that both sides read (PAY-31). */
@ApplicationScoped
@Transactional
@Allowed({Role.LEAD_ASSESSOR, Role.DEPARTMENT})
public class RecordFinding {
    @Inject
    Moves moves;

    /** @param seen place of the last step that was shown; @param finding one of the findings */
    public void record(String id, int seen, StepKind finding, String why) {
        if (finding == null || !finding.isFinding()) throw new Refusal("PAY-31", "payment.disagreement.choose");
        moves.take(id, Turn.FINDER, seen, finding, why);
    }
}
