package merlin.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import merlin.shared.Allowed;
import merlin.shared.Role;

/** The lead states that the timetable of the visit is agreed with the prime. */
@ApplicationScoped
@Transactional
@Allowed(Role.LEAD_ASSESSOR)
public class AgreeTimetable {
    @Inject
    Cases cases;

    @Inject
    Assessments assessments;

    public void agree(String assessmentId) {
        assessments.move(cases.asLead(assessmentId), State.PLANNED, "");
    }
}
