package merlin.assessment.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import merlin.assessment.Assessments;
import merlin.assessment.Cases;
import merlin.assessment.State;
import merlin.shared.Allowed;
import merlin.shared.Role;

/** The lead hands the drafted report with both sets of judgements to the moderator. */
@ApplicationScoped
@Transactional
@Allowed(Role.LEAD_ASSESSOR)
public class SendToModeration {
    @Inject
    Cases cases;

    @Inject
    Assessments assessments;

    public void send(String assessmentId) {
        assessments.move(cases.asLead(assessmentId), State.IN_MODERATION, "");
    }
}
