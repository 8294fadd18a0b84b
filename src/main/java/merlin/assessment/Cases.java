package merlin.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Predicate;
import merlin.shared.Caller;
import merlin.shared.NotFound;
import merlin.shared.Role;

/**
 * ASM-5: opens a case for whoever has a part in it. A prime has its own, an assessor those whose team holds it in that part, a
 * department those it decides. To everybody else the case does not exist.
 */
@ApplicationScoped
public class Cases {
    @Inject
    Assessments assessments;

    @Inject
    Caller caller;

    /** For whoever has any part in it. */
    public Assessment forReading(String id) {
        return open(assessments.get(id), a -> isPrime(a) || isTeam(a) || isDepartment(a));
    }

    /** For the prime that is assessed. */
    public Assessment asPrime(String id) {
        return open(assessments.get(id), this::isPrime);
    }

    /** For the prime, held until the transaction ends. */
    public Assessment lockedAsPrime(String id) {
        return open(assessments.locked(id), this::isPrime);
    }

    /** For anybody of the team: never for the prime. */
    public Assessment asTeam(String id) {
        return open(assessments.get(id), this::isTeam);
    }

    /** For the two who judge, held until the transaction ends. */
    public Assessment asJudge(String id) {
        return open(assessments.locked(id), a -> isLead(a) || isSecond(a));
    }

    /** For the lead assessor to read. */
    public Assessment forLead(String id) {
        return open(assessments.get(id), this::isLead);
    }

    /** For the lead assessor, held until the transaction ends. */
    public Assessment asLead(String id) {
        return open(assessments.locked(id), this::isLead);
    }

    /** For the moderator, held until the transaction ends. */
    public Assessment asModerator(String id) {
        return open(assessments.locked(id), this::isModerator);
    }

    /** The caller's own cases, the latest visit first. */
    public List<Assessment> own() {
        if (caller.has(Role.PRIME)) return assessments.ofPrime(caller.organisationId());
        if (caller.has(Role.DEPARTMENT)) return assessments.ofDepartment(caller.organisationId());
        return assessments.ofAssessor(caller.userId());
    }

    public boolean isPrime(Assessment assessment) {
        return caller.has(Role.PRIME) && caller.organisationId().equals(assessment.getPrimeId());
    }

    public boolean isLead(Assessment assessment) {
        return caller.has(Role.LEAD_ASSESSOR)
                && caller.userId().equals(assessment.getTeam().leadId());
    }

    public boolean isSecond(Assessment assessment) {
        return caller.signedIn() && caller.userId().equals(assessment.getTeam().secondId());
    }

    public boolean isModerator(Assessment assessment) {
        return caller.has(Role.MODERATOR)
                && caller.userId().equals(assessment.getTeam().moderatorId());
    }

    public boolean isTeam(Assessment assessment) {
        return caller.signedIn() && assessment.getTeam().has(caller.userId());
    }

    public boolean isDepartment(Assessment assessment) {
        return caller.has(Role.DEPARTMENT) && caller.organisationId().equals(assessment.getDepartmentId());
    }

    private Assessment open(Assessment assessment, Predicate<Assessment> part) {
        if (caller.has(Role.SYSTEM) || part.test(assessment)) return assessment;
        throw new NotFound("assessment", assessment.getId());
    }
}
