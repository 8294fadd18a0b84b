package merlin.survey.invitation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import merlin.web.Pages;

/** Puts the address of a partner's person right. */
@Named
@ViewScoped
public class CorrectAddressPage implements Serializable {
    @Inject
    ManageInvitations manageInvitations;

    private String id;
    private String person;
    private String name;
    private String email;
    private String why;

    public void load() {
        var found = manageInvitations.person(id, person);
        name = found.getName();
        if (email == null) email = found.getEmail();
    }

    public String save() {
        manageInvitations.correct(id, person, email, why);
        Pages.done("The address is corrected. The old and the new address have been told.");
        return "invitations?faces-redirect=true&id=" + id;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getName() {
        return name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
