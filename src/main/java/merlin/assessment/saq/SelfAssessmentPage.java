package merlin.assessment.saq;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import merlin.assessment.Printed;
import merlin.web.Pages;

/** The prime's questionnaire as a list, and the check-your-answers page that submits it. */
@Named
@ViewScoped
public class SelfAssessmentPage implements Serializable {
    @Inject
    ReadSelfAssessment readSelfAssessment;

    @Inject
    SubmitSelfAssessment submitSelfAssessment;

    private String id;
    private transient ReadSelfAssessment.Questionnaire questionnaire;

    public void load() {
        questionnaire = readSelfAssessment.read(id);
    }

    public String submit() {
        SubmitSelfAssessment.Submission submission = submitSelfAssessment.submit(id);
        String when = Printed.moment(submission.at());
        Pages.done(
                submission.before()
                        ? "The self-assessment had been submitted on " + when + ". Nothing was changed."
                        : "Submitted on " + when + ". The self-assessment is locked now.");
        return "/app/assessment/case?faces-redirect=true&id=" + id;
    }

    public ReadSelfAssessment.Questionnaire getQuestionnaire() {
        if (questionnaire == null) load();
        return questionnaire;
    }

    public boolean isComplete() {
        return getQuestionnaire().complete() == getQuestionnaire().all();
    }

    public boolean isLocked() {
        return getQuestionnaire().submittedAt() != null;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
