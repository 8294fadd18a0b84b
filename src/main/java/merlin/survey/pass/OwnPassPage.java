package merlin.survey.pass;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import merlin.shared.Caller;
import merlin.shared.NotFound;
import merlin.shared.Settings;
import merlin.survey.ReadSurveyForPartner;
import merlin.survey.ReadSurveyForPartner.PartnerSurvey;
import merlin.survey.SurveyPhase;

/** SUR-25 A partner's own row in a survey's register: collected or not, and what makes its line there. */
@Named
@RequestScoped
public class OwnPassPage {
    @Inject
    ReadSurveyForPartner readSurvey;

    @Inject
    Caller caller;

    private String id;
    private PartnerSurvey survey;

    public void load() {
        List<PartnerSurvey> all = readSurvey.read();
        survey = all.stream()
                .filter(one -> one.surveyId().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("survey", String.valueOf(id)));
    }

    public PartnerSurvey getSurvey() {
        return survey;
    }

    /** From T4 the register is public and can be checked. */
    public boolean isPublished() {
        return survey.phase() == SurveyPhase.PUBLISHED;
    }

    /** The public check of this survey's package. */
    public String getCheckAddress() {
        return Settings.ballotOrigin() + "/ballot/check.html#s=" + id;
    }

    /** The partner's id, one part of what its line is made of. */
    public String getPartnerId() {
        return caller.organisationId();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
