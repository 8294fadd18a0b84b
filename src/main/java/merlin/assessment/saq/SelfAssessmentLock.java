package merlin.assessment.saq;

import merlin.assessment.Assessment;
import merlin.assessment.Printed;
import merlin.assessment.State;
import merlin.shared.Refusal;

/** ASM-7: a self-assessment that was submitted, or whose case is called off or over, does not change any more. */
final class SelfAssessmentLock {
    private SelfAssessmentLock() {}

    static void refuseIfLocked(Assessment assessment) {
        assessment.saqSubmittedAt().ifPresent(at -> {
            throw new Refusal("ASM-7", "assessment.saqLocked", Printed.moment(at));
        });
        if (assessment.getState() == State.CANCELLED || assessment.getState().reached(State.SAQ_SUBMITTED))
            throw new Refusal(
                    "ASM-7", "assessment.saqOver", assessment.getState().label());
    }
}
