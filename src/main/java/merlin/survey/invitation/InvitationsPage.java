package merlin.survey.invitation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import merlin.web.Pages;

/** The letters of a survey address by address, and the re-send to all. */
@Named
@ViewScoped
public class InvitationsPage implements Serializable {
    @Inject
    ReadInvitations readInvitations;

    @Inject
    ManageInvitations manageInvitations;

    private String id;
    private transient ReadInvitations.View view;
    private String why;

    public void load() {
        view = readInvitations.read(id);
    }

    public String sendAgain() {
        manageInvitations.sendAgain(id, why);
        Pages.done("The mail is on its way to all partners again.");
        return "invitations?faces-redirect=true&id=" + id;
    }

    public ReadInvitations.View getView() {
        if (view == null) load();
        return view;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
