package merlin.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import merlin.shared.Allowed;
import merlin.shared.MerlinClock;
import merlin.shared.Refusal;
import merlin.shared.Role;

/** The lead begins the visit, on its first day or later. From here on criteria are judged. */
@ApplicationScoped
@Transactional
@Allowed(Role.LEAD_ASSESSOR)
public class BeginVisit {
    @Inject
    Cases cases;

    @Inject
    Assessments assessments;

    @Inject
    Clock clock;

    public void begin(String assessmentId) {
        Assessment assessment = cases.asLead(assessmentId);
        if (MerlinClock.today(clock).isBefore(assessment.getFirstDay()))
            throw new Refusal("ASM-2", "assessment.visitNotYet", Printed.day(assessment.getFirstDay()));
        assessments.move(assessment, State.ON_SITE, "");
    }
}
