package merlin.survey;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The surveys that an assessment body runs. */
@Named
@RequestScoped
public class SurveysPage {
    @Inject
    ReadOutcome readOutcome;

    private List<ReadOutcome.ForAssessor> surveys = List.of();

    public void load() {
        surveys = readOutcome.all();
    }

    public List<ReadOutcome.ForAssessor> getSurveys() {
        return surveys;
    }
}
