package merlin.assessment.judgement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import merlin.assessment.Assessment;
import merlin.assessment.Cases;
import merlin.assessment.TextLimit;
import merlin.criteria.Editions;
import merlin.shared.Allowed;
import merlin.shared.Caller;
import merlin.shared.Refusal;
import merlin.shared.Role;

/** A member of the team notes what bears on a criterion; words are kept as a quotation only with recorded consent (ASM-14). */
@ApplicationScoped
@Transactional
@Allowed({Role.LEAD_ASSESSOR, Role.ASSESSOR})
public class RecordNote {
    /** Longest quotation, in characters. */
    static final int LONGEST_QUOTATION = 600;

    @Inject
    Cases cases;

    @Inject
    Interviews interviews;

    @Inject
    Editions editions;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * @param interviewId the conversation it comes from; null or blank for a document or something seen
     * @param quotation words as they were spoken; null or blank for none
     */
    public Note record(
            String assessmentId, String criterion, String interviewId, Note.Mark mark, String body, String quotation) {
        Assessment assessment = cases.asJudge(assessmentId);
        Evidenced.refuseIfOver(assessment);
        editions.get(assessment.getEditionId()).criterion(criterion);
        if (body == null || body.isBlank()) throw new Refusal("ASM-14", "assessment.noteEmpty");
        TextLimit.check("ASM-14", "The note", body, 8000);
        Interview interview = blank(interviewId) ? null : interviews.get(assessmentId, interviewId);
        if (!blank(quotation)) refuseUnlessQuotable(interview, quotation.strip());
        Note note = new Note(
                assessmentId,
                criterion,
                interview == null ? null : interview.getId(),
                mark,
                body.strip(),
                blank(quotation) ? null : quotation.strip());
        note.recorded(clock.instant(), caller.userId());
        interviews.add(note);
        return note;
    }

    private static void refuseUnlessQuotable(Interview interview, String quotation) {
        if (interview == null || !interview.mayBeQuoted()) throw new Refusal("ASM-14", "assessment.noConsent");
        TextLimit.check("ASM-14", "The quotation", quotation, LONGEST_QUOTATION);
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
