package merlin.portfolio.claim;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import merlin.shared.Refusal;
import merlin.web.Pages;
import merlin.web.Texts;

/** The lead assessor reads a claim with its evidence and decides. */
@Named
@ViewScoped
public class DecideClaimPage implements Serializable {
    @Inject
    ReadClaims readClaims;

    @Inject
    DecideClaim decideClaim;

    @Inject
    Texts texts;

    private String id;
    private transient ReadClaims.ClaimView view;
    private Boolean accepted;
    private String reason;

    public void load() {
        view = readClaims.get(id);
    }

    public String decide() {
        if (accepted == null) throw new Refusal("POR-12", "portfolio.claim.choose");
        decideClaim.decide(id, accepted, reason);
        Pages.done(texts.text(accepted ? "portfolio.claim.accepted" : "portfolio.claim.refused"));
        return "/app/portfolio/claims?faces-redirect=true";
    }

    public ReadClaims.ClaimView getView() {
        if (view == null) load();
        return view;
    }

    public boolean isOpen() {
        return getView().claim().getState() == ClaimState.OPEN;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Boolean getAccepted() {
        return accepted;
    }

    public void setAccepted(Boolean accepted) {
        this.accepted = accepted;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
