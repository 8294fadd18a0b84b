package merlin.assessment.saq;

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
import merlin.criteria.Level;
import merlin.shared.Allowed;
import merlin.shared.Caller;
import merlin.shared.Refusal;
import merlin.shared.Role;

/** The prime saves what it says at a criterion, as often as it likes until it submits. */
@ApplicationScoped
@Transactional
@Allowed(Role.PRIME)
public class SaveAnswer {
    @Inject
    Cases cases;

    @Inject
    SelfAssessments selfAssessments;

    @Inject
    Editions editions;

    @Inject
    Users users;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * @param text at most {@link Answer#LONGEST} characters; blank takes the answer back
     * @param ownLevel a level of the edition by name, or null for none yet
     * @param seen the version that was on the screen; another one since then is a stale edit (ASM-9)
     */
    public void save(String assessmentId, String criterion, String text, String ownLevel, int seen) {
        Assessment assessment = cases.lockedAsPrime(assessmentId);
        SelfAssessmentLock.refuseIfLocked(assessment);
        Answer answer = selfAssessments.answer(assessmentId, criterion);
        if (answer.getVersion() != seen)
            throw new Refusal(
                    "ASM-9", "assessment.stale", nameOf(answer.getChangedBy()), Printed.moment(answer.getChangedAt()));
        TextLimit.check("ASM-7", "The answer", text, Answer.LONGEST);
        Level level = ownLevel == null || ownLevel.isBlank()
                ? null
                : editions.get(assessment.getEditionId()).level(ownLevel);
        answer.say(text, level, clock.instant(), caller.userId());
    }

    private String nameOf(String userId) {
        return users.find(userId).map(User::getName).orElse("Somebody");
    }
}
