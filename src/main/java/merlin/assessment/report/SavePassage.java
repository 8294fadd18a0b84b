package merlin.assessment.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import merlin.account.User;
import merlin.account.Users;
import merlin.assessment.Assessment;
import merlin.assessment.Cases;
import merlin.assessment.Printed;
import merlin.assessment.TextLimit;
import merlin.criteria.Editions;
import merlin.shared.Allowed;
import merlin.shared.Caller;
import merlin.shared.Refusal;
import merlin.shared.Role;

/** The lead writes at a place of the report, until the outcome is issued (ASM-18). */
@ApplicationScoped
@Transactional
@Allowed(Role.LEAD_ASSESSOR)
public class SavePassage {
    @Inject
    Cases cases;

    @Inject
    Reports reports;

    @Inject
    Editions editions;

    @Inject
    Users users;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** @param place code of a {@link Place}; @param seen the version that was on the screen (ASM-9) */
    public void save(String assessmentId, String place, String text, int seen) {
        Assessment assessment = cases.asLead(assessmentId);
        Drafting.refuseUnlessWriting(assessment);
        String code = Place.of(place, editions.get(assessment.getEditionId())).code();
        Passage passage = reports.passages(assessmentId).get(code);
        if (passage.version() != seen)
            throw new Refusal(
                    "ASM-9",
                    "assessment.stale",
                    users.find(passage.changedBy()).map(User::getName).orElse("Somebody"),
                    Printed.moment(passage.changedAt()));
        TextLimit.check("ASM-18", "The text", text, Passage.LONGEST);
        passage.write(text, clock.instant(), caller.userId());
    }
}
