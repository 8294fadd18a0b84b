package merlin.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/**
 * ASM-10: the steps that may come in either order. A self-assessment that is submitted while the survey still runs is locked at
 * once, and counts as a step of the case as soon as the survey has closed.
 */
@ApplicationScoped
public class CaseSteps {
    @Inject
    Assessments assessments;

    /** The prime has submitted. */
    public void submitted(Assessment assessment, Instant at) {
        assessment.submitted(at);
        bothDone(assessment);
    }

    /** The lead has accepted the partner list, and the survey is fixed on it. @param partners how many are listed */
    void listAccepted(Assessment assessment, String surveyId, int partners) {
        assessment.listed(partners);
        assessment.surveyed(surveyId);
        assessments.move(assessment, State.PARTNERS_LISTED, "");
    }

    void surveyOpened(Assessment assessment) {
        assessments.move(assessment, State.SURVEY_OPEN, "");
    }

    void surveyClosed(Assessment assessment) {
        assessments.move(assessment, State.SURVEY_CLOSED, "");
        bothDone(assessment);
    }

    private void bothDone(Assessment assessment) {
        if (assessment.getState() == State.SURVEY_CLOSED
                && assessment.saqSubmittedAt().isPresent()) assessments.move(assessment, State.SAQ_SUBMITTED, "");
    }
}
