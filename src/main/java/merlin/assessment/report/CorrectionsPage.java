package merlin.assessment.report;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import merlin.web.Pages;

/** The lead answers the prime's corrections, one at a time. */
@Named
@ViewScoped
public class CorrectionsPage implements Serializable {
    @Inject
    ReadDraft readDraft;

    @Inject
    AnswerCorrection answerCorrection;

    private String id;
    private String correction;
    private Boolean accept;
    private String reason;
    private transient ReadDraft.Desk desk;

    public void load() {
        desk = readDraft.read(id);
    }

    public String answer() {
        answerCorrection.answer(id, correction, accept, reason);
        Pages.done(
                accept
                        ? "Accepted. Now write the correction into the report."
                        : "Declined. The prime reads your reason.");
        return "/app/assessment/corrections?faces-redirect=true&id=" + id;
    }

    public ReadDraft.Desk getDesk() {
        if (desk == null) load();
        return desk;
    }

    /** The correction being answered; null while none is chosen or it has its answer. */
    public ReadDraft.Asked getChosen() {
        return getDesk().corrections().stream()
                .filter(c -> c.id().equals(correction) && c.accepted() == null)
                .findFirst()
                .orElse(null);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getCorrection() {
        return correction;
    }

    public void setCorrection(String correction) {
        this.correction = correction;
    }

    public Boolean getAccept() {
        return accept;
    }

    public void setAccept(Boolean accept) {
        this.accept = accept;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
