package merlin.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import merlin.account.AskForSignInLink;

/** A partner asks for a new mailed link; the answer is the same for every address (ACC-5). */
@Named
@RequestScoped
public class AskForLinkPage {
    @Inject
    AskForSignInLink askForSignInLink;

    private String email;

    public String ask() {
        askForSignInLink.ask(email);
        return "/link-sent?faces-redirect=true";
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
