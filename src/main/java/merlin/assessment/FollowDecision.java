package merlin.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import merlin.shared.Allowed;
import merlin.shared.Caller;
import merlin.shared.NotFound;
import merlin.shared.Refusal;
import merlin.shared.Role;

/**
 * Carries the department's decision, and later the end of an accreditation, back to the case. Called by the room that decides
 * and by its dated jobs, inside their transaction.
 */
@ApplicationScoped
@Transactional
@Allowed({Role.DEPARTMENT, Role.SYSTEM})
public class FollowDecision {
    @Inject
    Assessments assessments;

    @Inject
    Caller caller;

    /** @param to accredited, not accredited, expiring, expired or lapsed; all else is refused (ASM-1) */
    public void follow(String assessmentId, State to, String why) {
        Assessment assessment = assessments.locked(assessmentId);
        if (!caller.has(Role.SYSTEM) && !caller.organisationId().equals(assessment.getDepartmentId()))
            throw new NotFound("assessment", assessmentId);
        if (!to.reached(State.ACCREDITED))
            throw new Refusal(
                    "ASM-1",
                    "assessment.wrongState",
                    assessment.getReference(),
                    assessment.getState().label(),
                    to.label());
        assessments.move(assessment, to, why);
    }
}
