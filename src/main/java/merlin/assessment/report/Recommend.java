package merlin.assessment.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import merlin.assessment.Assessment;
import merlin.assessment.Cases;
import merlin.assessment.judgement.Judgements;
import merlin.assessment.judgement.Judging;
import merlin.assessment.judgement.Part;
import merlin.criteria.Decision;
import merlin.criteria.Edition;
import merlin.criteria.Editions;
import merlin.criteria.Outcome;
import merlin.shared.Allowed;
import merlin.shared.Caller;
import merlin.shared.MerlinClock;
import merlin.shared.Refusal;
import merlin.shared.Role;

/** The lead recommends a decision with its conditions, never a better one than the edition's rule allows (ASM-17). */
@ApplicationScoped
@Transactional
@Allowed(Role.LEAD_ASSESSOR)
public class Recommend {
    @Inject
    Cases cases;

    @Inject
    Judgements judgements;

    @Inject
    Reports reports;

    @Inject
    Editions editions;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<OutcomeRecommended> recommended;

    public void recommend(
            String assessmentId, Decision decision, String reason, List<AssessmentReport.Condition> conditions) {
        Assessment assessment = cases.asLead(assessmentId);
        Drafting.refuseUnlessInModeration(assessment);
        Judging judging = judgements.of(assessment);
        if (!judging.finished(Part.MODERATOR)) throw new Refusal("ASM-17", "assessment.moderationOpen");
        Recommended said = new Recommended(decision, reason, conditions);
        Edition edition = editions.get(assessment.getEditionId());
        said.check(Outcome.of(judging.settledLevels(), edition), edition, MerlinClock.today(clock));
        int before = reports.recommendations(assessmentId).size();
        reports.add(new Recommendation(assessmentId, before + 1, said, clock.instant(), caller.userId()));
        recommended.fire(
                new OutcomeRecommended(assessmentId, decision, caller.userId(), clock.instant(), said.reason()));
    }
}
