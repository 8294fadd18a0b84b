package merlin.assessment.judgement;

import merlin.assessment.Assessment;
import merlin.assessment.State;
import merlin.shared.Refusal;

/** ASM-14: evidence is added from the planning of the visit until the case goes to moderation. */
final class Evidenced {
    private Evidenced() {}

    static void refuseIfOver(Assessment assessment) {
        State state = assessment.getState();
        if (!state.reached(State.BOOKED) || state.reached(State.IN_MODERATION))
            throw new Refusal("ASM-14", "assessment.evidenceOver", state.label());
    }
}
