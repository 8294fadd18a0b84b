package merlin.assessment.judgement;

import merlin.assessment.Assessment;
import merlin.assessment.State;
import merlin.shared.Refusal;

/** ASM-14: evidence is added from the booking of the visit until the case goes to moderation. */
final class Evidenced {
    private Evidenced() {}

    static boolean mayBeAdded(Assessment assessment) {
        State state = assessment.getState();
        return state.reached(State.BOOKED) && !state.reached(State.IN_MODERATION);
    }

    static void refuseIfOver(Assessment assessment) {
        if (!mayBeAdded(assessment))
            throw new Refusal(
                    "ASM-14", "assessment.evidenceOver", assessment.getState().label());
    }
}
