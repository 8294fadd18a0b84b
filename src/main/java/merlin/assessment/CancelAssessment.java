package merlin.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import merlin.shared.Allowed;
import merlin.shared.Refusal;
import merlin.shared.Role;

/** The lead calls an assessment off, with a reason. What was recorded stays. */
@ApplicationScoped
@Transactional
@Allowed(Role.LEAD_ASSESSOR)
public class CancelAssessment {
    @Inject
    Cases cases;

    @Inject
    Assessments assessments;

    public void cancel(String assessmentId, String why) {
        if (why == null || why.isBlank()) throw new Refusal("ASM-1", "assessment.cancelWhy");
        TextLimit.check("ASM-1", "The reason", why.strip(), 2000);
        assessments.move(cases.asLead(assessmentId), State.CANCELLED, why.strip());
    }
}
