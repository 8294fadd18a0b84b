package merlin.survey;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URI;
import java.util.List;
import merlin.shared.NotFound;
import merlin.shared.Settings;
import merlin.survey.ReadSurveyForPartner.PartnerSurvey;
import merlin.survey.pass.CollectPass;

/** The partner's way into a survey: what is protected and what is not, then the pass. */
@Named
@ViewScoped
public class StartSurveyPage implements Serializable {
    @Inject
    ReadSurveyForPartner readSurvey;

    @Inject
    CollectPass collectPass;

    private String id;
    private transient List<PartnerSurvey> surveys;
    private transient URI address;

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
        address = collectPass.collect(id);
    }

    /** What there is to do today, in one sentence. */
    public String getLead() {
        PartnerSurvey survey = getSurvey();
        if (survey.mayCollect() && !survey.collected()) {
            return "One minute now to collect a pass. Four minutes later to answer, without signing in.";
        }
        if (survey.mayAnswer()) return "Answering is open: four minutes, without signing in.";
        return survey.phase() == SurveyPhase.COLLECTING
                ? "Your pass is collected. Keep it: answering opens soon."
                : "This survey has closed.";
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
        return getSurveys().stream()
                .filter(survey -> survey.surveyId().equals(id))
                .findFirst()
                .orElse(null);
    }

    public List<PartnerSurvey> getSurveys() {
        if (surveys == null) surveys = readSurvey.read();
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
