package merlin.assessment.report;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import merlin.assessment.State;
import merlin.criteria.Decision;
import merlin.shared.Refusal;
import merlin.web.Pages;

/** The lead recommends a decision, with conditions added one by one. */
@Named
@ViewScoped
public class RecommendPage implements Serializable {
    @Inject
    ReadDraft readDraft;

    @Inject
    Recommend recommend;

    private String id;
    private Decision decision;
    private String reason;
    private final ArrayList<AssessmentReport.Condition> conditions = new ArrayList<>();
    private String criterion;
    private String text;
    private String owner;
    private LocalDate dueOn;
    private transient ReadDraft.Desk desk;

    public void load() {
        desk = readDraft.read(id);
        if (desk.recommendation() != null) {
            decision = desk.recommendation().decision();
            reason = desk.recommendation().reason();
            conditions.addAll(desk.recommendation().conditions());
        }
    }

    public String recommend() {
        recommend.recommend(id, decision, reason, conditions);
        Pages.done("Your recommendation is recorded.");
        return "/app/assessment/case?faces-redirect=true&id=" + id;
    }

    /** Puts the condition on the list; it is kept with the recommendation. */
    public void add() {
        if (criterion == null) throw new Refusal("ASM-17", "assessment.conditionParts");
        conditions.add(new AssessmentReport.Condition(criterion, text, owner, dueOn));
        criterion = null;
        text = null;
        owner = null;
        dueOn = null;
    }

    public void remove(int place) {
        conditions.remove(place);
    }

    public ReadDraft.Desk getDesk() {
        if (desk == null) desk = readDraft.read(id);
        return desk;
    }

    /** The decisions the rule allows, best first. */
    public List<SelectItem> getDecisions() {
        return Arrays.stream(Decision.values())
                .filter(d -> d.compareTo(getDesk().outcome().decision()) >= 0)
                .map(d -> new SelectItem(d, d.text()))
                .toList();
    }

    public List<SelectItem> getCriteria() {
        return getDesk().criteria().stream()
                .map(c -> new SelectItem(c.code(), c.code() + " " + c.title()))
                .toList();
    }

    public boolean isIssued() {
        return getDesk().state().reached(State.OUTCOME_ISSUED);
    }

    public boolean isReady() {
        return getDesk().moderated() && getDesk().outcome() != null;
    }

    public List<AssessmentReport.Condition> getConditions() {
        return List.copyOf(conditions);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Decision getDecision() {
        return decision;
    }

    public void setDecision(Decision decision) {
        this.decision = decision;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getCriterion() {
        return criterion;
    }

    public void setCriterion(String criterion) {
        this.criterion = criterion;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }
}
