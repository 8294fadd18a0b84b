package merlin.assessment.saq;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import merlin.assessment.Assessment;
import merlin.assessment.Cases;
import merlin.shared.Allowed;
import merlin.shared.Caller;
import merlin.shared.Refusal;
import merlin.shared.Role;

/** The prime keeps a file as evidence at a criterion (ASM-8). The same file twice at one criterion is kept once. */
@ApplicationScoped
@Transactional
@Allowed(Role.PRIME)
public class AttachFile {
    /** Most pieces of evidence at one criterion. */
    static final int MOST = 20;

    @Inject
    Cases cases;

    @Inject
    SelfAssessments selfAssessments;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** @param title what the file shows; its name when blank */
    public Evidence attach(String assessmentId, String criterion, String title, String fileName, byte[] bytes) {
        Assessment assessment = cases.lockedAsPrime(assessmentId);
        SelfAssessmentLock.refuseIfLocked(assessment);
        selfAssessments.answer(assessmentId, criterion);
        EvidenceFile.Checked file = EvidenceFile.check(fileName, bytes);
        var kept = selfAssessments.evidence(assessmentId, criterion);
        for (Evidence same : kept) if (file.sha256().equals(same.getSha256())) return same;
        if (kept.size() >= MOST) throw new Refusal("ASM-8", "assessment.muchEvidence", MOST);
        String shown = Evidence.title(title, file.name());
        return selfAssessments.add(
                Evidence.file(assessmentId, criterion, shown, file, clock.instant(), caller.userId()), file.bytes());
    }
}
