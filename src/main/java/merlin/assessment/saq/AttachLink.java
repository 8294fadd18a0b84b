package merlin.assessment.saq;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import merlin.assessment.Cases;
import merlin.shared.Allowed;
import merlin.shared.Caller;
import merlin.shared.Refusal;
import merlin.shared.Role;

/** The prime points to evidence that lies elsewhere, by an https address (ASM-8). Merlin never calls it. */
@ApplicationScoped
@Transactional
@Allowed(Role.PRIME)
public class AttachLink {
    @Inject
    Cases cases;

    @Inject
    SelfAssessments selfAssessments;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** @param title what the link shows; the address when blank */
    public Evidence attach(String assessmentId, String criterion, String title, String address) {
        SelfAssessmentLock.refuseIfLocked(cases.lockedAsPrime(assessmentId));
        selfAssessments.answer(assessmentId, criterion);
        String link = checked(address);
        if (selfAssessments.evidence(assessmentId, criterion).size() >= AttachFile.MOST)
            throw new Refusal("ASM-8", "assessment.muchEvidence", AttachFile.MOST);
        return selfAssessments.add(Evidence.link(
                assessmentId, criterion, Evidence.title(title, link), link, clock.instant(), caller.userId()));
    }

    private static String checked(String address) {
        String given = address == null ? "" : address.strip();
        try {
            URI uri = URI.create(given);
            if (given.length() <= 1000 && "https".equalsIgnoreCase(uri.getScheme()) && uri.getHost() != null)
                return uri.toASCIIString();
        } catch (IllegalArgumentException notAnAddress) {
            // refused below
        }
        throw new Refusal("ASM-8", "assessment.wrongLink", given);
    }
}
