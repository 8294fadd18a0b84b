package merlin.assessment.saq;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import merlin.assessment.Assessment;
import merlin.assessment.Assessments;
import merlin.assessment.Cases;
import merlin.shared.Allowed;
import merlin.shared.NotFound;
import merlin.shared.Role;

/** Gives an evidence file to the prime it belongs to and to the case's team. */
@ApplicationScoped
@Transactional
@Allowed({Role.PRIME, Role.LEAD_ASSESSOR, Role.ASSESSOR, Role.MODERATOR})
public class ReadEvidence {
    /** @param mediaType as checked when it was attached */
    public record Download(String fileName, String mediaType, byte[] content) {}

    @Inject
    Assessments assessments;

    @Inject
    Cases cases;

    @Inject
    SelfAssessments selfAssessments;

    public Download read(String evidenceId) {
        Evidence evidence = selfAssessments.piece(evidenceId);
        Assessment assessment = assessments.get(evidence.getAssessmentId());
        if (!evidence.isFile() || !(cases.isPrime(assessment) || cases.isTeam(assessment)))
            throw new NotFound("evidence", evidenceId);
        return new Download(evidence.getFileName(), evidence.getMediaType(), selfAssessments.content(evidence));
    }
}
