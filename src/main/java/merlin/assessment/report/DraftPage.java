package merlin.assessment.report;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import merlin.assessment.State;
import merlin.shared.Refusal;
import merlin.web.Pages;

/** The lead writes the report, one place at a time; and the check pages that send the draft and issue the outcome. */
@Named
@ViewScoped
public class DraftPage implements Serializable {
    @Inject
    ReadDraft readDraft;

    @Inject
    SavePassage savePassage;

    @Inject
    SendDraftToPrime sendDraftToPrime;

    @Inject
    IssueOutcome issueOutcome;

    private String id;
    private String place;
    private String text;
    private int seen;
    private boolean stale;
    private transient ReadDraft.Desk desk;

    public void load() {
        desk = readDraft.read(id);
        if (getWriting() != null) {
            text = getWriting().text();
            seen = getWriting().version();
        }
    }

    public String save() {
        try {
            savePassage.save(id, place, text, seen);
        } catch (Refusal refusal) {
            if (refusal.rule().equals("ASM-9")) {
                stale = true;
                desk = readDraft.read(id);
                seen = getWriting().version();
            }
            throw refusal;
        }
        Pages.done("Saved.");
        return "/app/assessment/draft?faces-redirect=true&id=" + id;
    }

    public String send() {
        sendDraftToPrime.send(id);
        Pages.done("The draft is with the prime.");
        return toCase();
    }

    public String issue() {
        issueOutcome.issue(id);
        Pages.done("The outcome is issued. The report is public, and the department can decide.");
        return toCase();
    }

    private String toCase() {
        return "/app/assessment/case?faces-redirect=true&id=" + id;
    }

    public ReadDraft.Desk getDesk() {
        if (desk == null) desk = readDraft.read(id);
        return desk;
    }

    /** The place being written; null while none is chosen. */
    public ReadDraft.Text getWriting() {
        return getDesk().texts().stream()
                .filter(t -> t.place().code().equals(place))
                .findFirst()
                .orElse(null);
    }

    public boolean isStale() {
        return stale;
    }

    public boolean isIssued() {
        return getDesk().state().reached(State.OUTCOME_ISSUED);
    }

    public boolean isSent() {
        return getDesk().sentOn() != null;
    }

    /** Whether nothing stands against issuing the outcome today. */
    public boolean isIssuable() {
        ReadDraft.Desk now = getDesk();
        return isSent() && !now.factsOpen() && now.unanswered() == 0 && now.recommendation() != null;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
