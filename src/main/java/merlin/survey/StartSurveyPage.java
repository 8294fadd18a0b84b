package merlin.survey;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URI;
import java.util.List;
import merlin.shared.NotFound;
import merlin.shared.Settings;
import merlin.survey.ReadSurveyForPartner.PartnerSurvey;
import merlin.survey.pass.CollectPass;

/** The partner's way into a survey: what is protected and what is not, then the pass. */
@Named
@RequestScoped
public class StartSurveyPage {
    @Inject
    ReadSurveyForPartner readSurvey;

    @Inject
    CollectPass collectPass;

    private String id;
    private List<PartnerSurvey> surveys = List.of();
    private URI address;

    public void load() {
        surveys = readSurvey.read();
        if (id == null && surveys.size() == 1) id = surveys.get(0).surveyId();
        if (id != null && getSurvey() == null) throw new NotFound("survey", id);
    }

    /**
     * The ticket. No redirect: our pages' policy lets a form lead to no other host, so the next step is a link; and an address
     * with a ticket must stand nowhere but in this answer.
     */
    public void collect() {
        load();
        address = collectPass.collect(id);
    }

    /** Where the link leads; null before the ticket was asked for. */
    public URI getAddress() {
        return address;
    }

    public boolean isMayAsk() {
        return address == null && getSurvey() != null && getSurvey().mayCollect();
    }

    /** The one that is looked at; null for the list. */
    public PartnerSurvey getSurvey() {
        return surveys.stream()
                .filter(survey -> survey.surveyId().equals(id))
                .findFirst()
                .orElse(null);
    }

    public List<PartnerSurvey> getSurveys() {
        return surveys;
    }

    public String getBallotHost() {
        return URI.create(Settings.ballotOrigin()).getAuthority();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
