package merlin.survey.call;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import merlin.account.Organisation;

/** Asks for a confidential call. */
@Named
@RequestScoped
public class AskForCallPage {
    @Inject
    AskForCall askForCall;

    @Inject
    HttpServletRequest request;

    private String body;
    private String name;
    private String organisation;
    private String reach;
    private String bestTime;
    private String about;

    public String ask() {
        String asked = body == null ? onlyBody() : body;
        askForCall.ask(new AskForCall.Wish(asked, name, organisation, reach, bestTime, about), request.getRemoteAddr());
        return "/call-asked?faces-redirect=true";
    }

    private String onlyBody() {
        return askForCall.bodies().stream().map(Organisation::getId).findFirst().orElse(null);
    }

    /** There is something to choose only where there are several. */
    public boolean isSeveralBodies() {
        return askForCall.bodies().size() > 1;
    }

    public List<SelectItem> getBodies() {
        return askForCall.bodies().stream()
                .map(found -> new SelectItem(found.getId(), found.getName()))
                .toList();
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public String getReach() {
        return reach;
    }

    public void setReach(String reach) {
        this.reach = reach;
    }

    public String getBestTime() {
        return bestTime;
    }

    public void setBestTime(String bestTime) {
        this.bestTime = bestTime;
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = about;
    }
}
