package merlin.portfolio.registration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import merlin.web.Pages;

/** The prime's form for the registration of a partner, or of itself. */
@Named
@ViewScoped
public class StateRegistrationPage implements Serializable {
    @Inject
    StateRegistration stateRegistration;

    private String id;
    private String organisation;
    private String chainId;
    private String postcode;
    private LocalDate incorporatedOn;
    private String officers;
    private String account;
    private boolean bankHeld;
    private int version;

    public void load() {
        StateRegistration.Stated held = stateRegistration.read(id);
        organisation = held.organisation();
        chainId = held.chainId();
        postcode = held.postcode();
        incorporatedOn = held.incorporatedOn();
        officers = held.officers();
        bankHeld = held.bankHeld();
        version = held.version();
    }

    public String save() {
        stateRegistration.state(id, postcode, incorporatedOn, officers, account, version);
        Pages.done(
                "Saved. The assessor compares it before the partner list of a survey is fixed; nobody else reads it.");
        return id == null
                ? "/app/portfolio/chains?faces-redirect=true"
                : "/app/portfolio/chain?faces-redirect=true&id=" + chainId;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getOrganisation() {
        return organisation;
    }

    public boolean isBankHeld() {
        return bankHeld;
    }

    public String getPostcode() {
        return postcode;
    }

    public void setPostcode(String postcode) {
        this.postcode = postcode;
    }

    public LocalDate getIncorporatedOn() {
        return incorporatedOn;
    }

    public void setIncorporatedOn(LocalDate incorporatedOn) {
        this.incorporatedOn = incorporatedOn;
    }

    public String getOfficers() {
        return officers;
    }

    public void setOfficers(String officers) {
        this.officers = officers;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }
}
