package merlin.assessment.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import merlin.assessment.Assessment;
import merlin.assessment.Cases;
import merlin.assessment.TextLimit;
import merlin.shared.Allowed;
import merlin.shared.Caller;
import merlin.shared.Refusal;
import merlin.shared.Role;

/** The lead accepts or declines a correction, with a reason, once (ASM-15). What was accepted the lead then writes. */
@ApplicationScoped
@Transactional
@Allowed(Role.LEAD_ASSESSOR)
public class AnswerCorrection {
    @Inject
    Cases cases;

    @Inject
    Reports reports;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<CorrectionAnswered> answered;

    public void answer(String assessmentId, String correctionId, boolean accept, String reason) {
        Assessment assessment = cases.asLead(assessmentId);
        Drafting.refuseUnlessInModeration(assessment);
        if (reason == null || reason.isBlank()) throw new Refusal("ASM-15", "assessment.reasonMissing");
        TextLimit.check("ASM-15", "The reason", reason, Correction.LONGEST);
        reports.correction(assessmentId, correctionId).answer(accept, reason.strip(), clock.instant(), caller.userId());
        answered.fire(new CorrectionAnswered(
                assessmentId, correctionId, accept, caller.userId(), clock.instant(), reason.strip()));
    }
}
