package merlin.accreditation;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import merlin.criteria.Decision;
import merlin.shared.MerlinClock;
import merlin.web.Pages;

/** The department decides: first the form, then what exactly will happen, then the decision. */
@Named
@ViewScoped
public class DecideAccreditationPage implements Serializable {
    /** A condition while it is being written. */
    public static class Row implements Serializable {
        private String criterion;
        private String text;
        private String owner;
        private LocalDate dueOn;

        static Row of(Condition.Terms terms) {
            Row row = new Row();
            row.criterion = terms.criterion();
            row.text = terms.text();
            row.owner = terms.owner();
            row.dueOn = terms.dueOn();
            return row;
        }

        boolean isBegun() {
            return criterion != null || text != null || owner != null || dueOn != null;
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

    @Inject
    ReadCaseToDecide readCaseToDecide;

    @Inject
    DecideAccreditation decideAccreditation;

    @Inject
    Clock clock;

    private String assessment;
    private ReadCaseToDecide.Case waiting;
    private Decision decision;
    private String reason;
    private final List<Row> rows = new ArrayList<>();
    private Deciding checked;

    public void load() {
        waiting = readCaseToDecide.read(assessment);
        decision = waiting.recommended();
        waiting.recommendedConditions().forEach(terms -> rows.add(Row.of(terms)));
        rows.add(new Row());
    }

    public void addRow() {
        rows.add(new Row());
    }

    /** Shows what will happen; nothing is stored yet. */
    public void check() {
        List<Condition.Terms> terms = rows.stream()
                .filter(Row::isBegun)
                .map(r -> new Condition.Terms(r.criterion, r.text, r.owner, r.dueOn))
                .toList();
        Deciding deciding = new Deciding(decision, reason, terms);
        deciding.check(waiting.best(), waiting.codes(), MerlinClock.today(clock));
        checked = deciding;
    }

    public void change() {
        checked = null;
    }

    public String confirm() {
        decideAccreditation.decide(assessment, checked);
        Pages.done("The decision on " + waiting.prime() + " is published: "
                + checked.decision().text() + ".");
        return "/app/accreditation/decisions?faces-redirect=true";
    }

    public List<SelectItem> getDecisions() {
        return Arrays.stream(Decision.values())
                .map(d -> new SelectItem(d, d.text()))
                .toList();
    }

    public List<SelectItem> getCriteria() {
        return waiting.criteria().stream()
                .map(c -> new SelectItem(c.code(), c.code() + " " + c.title()))
                .toList();
    }

    /** Whether an accreditation would be granted. */
    public boolean isGranting() {
        return checked != null && checked.decision() != Decision.NOT_MET;
    }

    public String getAssessment() {
        return assessment;
    }

    public void setAssessment(String assessment) {
        this.assessment = assessment;
    }

    public ReadCaseToDecide.Case getWaiting() {
        return waiting;
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

    public List<Row> getRows() {
        return rows;
    }

    public Deciding getChecked() {
        return checked;
    }
}
