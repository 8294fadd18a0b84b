package merlin.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import merlin.account.SignIn;
import merlin.account.UseSignInLink;
import merlin.account.User;
import merlin.shared.Refusal;

/** Sign-in by password, and by a mailed link with its six digits. Both end on the page that was asked for. */
@Named
@RequestScoped
public class SignInPage {
    @Inject
    SignIn signIn;

    @Inject
    UseSignInLink useSignInLink;

    private String email;
    private String password;
    private String link;
    private String code;
    private String to;

    public void withPassword() throws IOException {
        Optional<User> user = signIn.check(email, password, request().getRemoteAddr());
        enter(user.orElseThrow(() -> new Refusal("ACC-2", "account.wrongSignIn")));
    }

    public void withLink() throws IOException {
        enter(useSignInLink.use(link, code).orElseThrow(() -> new Refusal("ACC-3", "account.wrongCode")));
    }

    private void enter(User user) throws IOException {
        SessionMechanism.begin(request(), user);
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(external.getRequestContextPath() + destination());
    }

    /** Only a path of our own working pages; anything else goes to the start page. */
    private String destination() {
        return to != null && to.startsWith("/app/") ? to : "/app/home";
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
