package merlin.payment.disagreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import merlin.shared.Allowed;
import merlin.shared.Role;

/** PAY-31: whose time is over has had its turn. A second run on the same day changes nothing. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
@Allowed(Role.SYSTEM)
public class MoveOverdue {
    @Inject
    Disagreements disagreements;

    @Inject
    Moves moves;

    public List<String> open() {
        return disagreements.open();
    }

    /** Moves the case on when its time is over. A department's time being over is only shown: nobody comes after it. */
    public void move(String id, LocalDate today) {
        Disagreement disagreement = disagreements.locked(id);
        List<Step> steps = disagreements.steps(id);
        Course course = moves.course(disagreement, steps);
        if (!course.isOverdue(today)) return;
        switch (course.turn()) {
            case PRIME -> moves.add(disagreement, steps.size() + 1, StepKind.PRIME_SILENT, null);
            case PARTNER -> moves.add(disagreement, steps.size() + 1, StepKind.PARTNER_SILENT, null);
            case FINDER -> {
                if (disagreement.getFinder() == Disagreement.Finder.LEAD_ASSESSOR)
                    moves.add(disagreement, steps.size() + 1, StepKind.HANDED_ON, null);
            }
            case NOBODY -> {
                // settled
            }
        }
    }
}
