package merlin.assessment.report;

import merlin.assessment.Assessment;
import merlin.assessment.State;
import merlin.shared.Refusal;

/** ASM-18: the report is written from its drafting until the outcome is issued. */
final class Drafting {
    private Drafting() {}

    static void refuseUnlessWriting(Assessment assessment) {
        State state = assessment.getState();
        if (state != State.REPORT_DRAFTED && state != State.IN_MODERATION)
            throw new Refusal("ASM-18", "assessment.notWriting", state.label());
    }

    static void refuseUnlessInModeration(Assessment assessment) {
        State state = assessment.getState();
        if (state != State.IN_MODERATION) throw new Refusal("ASM-13", "assessment.notInModeration", state.label());
    }
}
