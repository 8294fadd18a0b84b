package merlin.assessment.judgement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import merlin.assessment.Assessment;
import merlin.assessment.Cases;
import merlin.assessment.State;
import merlin.criteria.Edition;
import merlin.criteria.Editions;
import merlin.shared.Allowed;
import merlin.shared.Caller;
import merlin.shared.Refusal;
import merlin.shared.Role;

/** Lead or second assessor gives a criterion a level with a reason, without seeing the other's. Again adds another judgement. */
@ApplicationScoped
@Transactional
@Allowed({Role.LEAD_ASSESSOR, Role.ASSESSOR})
public class RecordJudgement {
    @Inject
    Cases cases;

    @Inject
    Judgements judgements;

    @Inject
    Editions editions;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<JudgementRecorded> recorded;

    public void record(String assessmentId, String criterion, String level, String reason) {
        Assessment assessment = cases.asJudge(assessmentId);
        Part part = cases.isLead(assessment) ? Part.LEAD : Part.SECOND;
        if (assessment.getState() != State.ON_SITE)
            throw new Refusal(
                    "ASM-11", "assessment.notOnSite", assessment.getState().label());
        if (judgements.of(assessment).finished(part)) throw new Refusal("ASM-12", "assessment.handedInAlready");
        Given given = new Given(level, reason);
        Edition edition = editions.get(assessment.getEditionId());
        LevelLimit.check(level, edition.criterion(criterion), edition);
        add(assessmentId, criterion, part, given);
    }

    /** Saying the same again adds nothing. */
    private void add(String assessmentId, String criterion, Part part, Given given) {
        var before = judgements.history(assessmentId, criterion, part);
        if (!before.isEmpty() && before.get(0).given().equals(given)) return;
        judgements.add(new Judgement(
                assessmentId, criterion, part, before.size() + 1, given, clock.instant(), caller.userId()));
        recorded.fire(new JudgementRecorded(
                assessmentId, criterion, part, given.level(), caller.userId(), clock.instant(), given.reason()));
    }
}
