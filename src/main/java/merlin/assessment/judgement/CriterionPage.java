package merlin.assessment.judgement;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import merlin.assessment.Printed;
import merlin.web.Pages;

/** A criterion side by side: what the prime says, what partners say, what was heard, and the assessor's judgement. */
@Named
@ViewScoped
public class CriterionPage implements Serializable {
    @Inject
    ReadCriterion readCriterion;

    @Inject
    RecordJudgement recordJudgement;

    @Inject
    RecordNote recordNote;

    private String id;
    private String criterion;
    private String level;
    private String reason;
    private String interviewId;
    private Note.Mark mark = Note.Mark.NEITHER;
    private String body;
    private String quotation;
    private transient ReadCriterion.Sheet sheet;

    public void load() {
        sheet = readCriterion.read(id, criterion);
        if (sheet.own() != null) {
            level = sheet.own().level();
            reason = sheet.own().reason();
        }
    }

    public String judge() {
        recordJudgement.record(id, criterion, level, reason);
        Pages.done("Your judgement of " + criterion + " is recorded.");
        return to(criterion);
    }

    public String judgeAndNext() {
        recordJudgement.record(id, criterion, level, reason);
        Pages.done("Your judgement of " + criterion + " is recorded.");
        String next = getSheet().next();
        return next == null ? "/app/assessment/criteria?faces-redirect=true&id=" + id : to(next);
    }

    public String note() {
        recordNote.record(id, criterion, interviewId, mark, body, quotation);
        Pages.done("The note is kept.");
        return to(criterion);
    }

    private String to(String code) {
        return "/app/assessment/criterion?faces-redirect=true&id=" + id + "&criterion=" + code;
    }

    public ReadCriterion.Sheet getSheet() {
        if (sheet == null) sheet = readCriterion.read(id, criterion);
        return sheet;
    }

    /** The levels that may be given. */
    public List<SelectItem> getLevels() {
        ReadCriterion.Sheet now = getSheet();
        List<String> scale = now.levels().stream().map(l -> l.name()).toList();
        int best = now.limit() == null ? 0 : scale.indexOf(now.limit().atMost());
        return now.levels().stream()
                .filter(l -> scale.indexOf(l.name()) >= best)
                .map(l -> new SelectItem(l.name(), l.name()))
                .toList();
    }

    public List<SelectItem> getMarks() {
        return Arrays.stream(Note.Mark.values())
                .map(m -> new SelectItem(m, m.label()))
                .toList();
    }

    public List<SelectItem> getTalks() {
        return getSheet().talks().stream()
                .map(t -> new SelectItem(
                        t.id(),
                        t.side().label() + ", " + t.withWhom() + ", " + Printed.day(t.heldOn())
                                + (t.mayBeQuoted() ? " (may be quoted)" : "")))
                .toList();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getCriterion() {
        return criterion;
    }

    public void setCriterion(String criterion) {
        this.criterion = criterion;
    }

    public String getLevel() {
        return level;
    }

    public void setLevel(String level) {
        this.level = level;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getInterviewId() {
        return interviewId;
    }

    public void setInterviewId(String interviewId) {
        this.interviewId = interviewId;
    }

    public Note.Mark getMark() {
        return mark;
    }

    public void setMark(Note.Mark mark) {
        this.mark = mark;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getQuotation() {
        return quotation;
    }

    public void setQuotation(String quotation) {
        this.quotation = quotation;
    }
}
