package merlin.assessment.overview;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Locale;
import java.util.stream.Collectors;
import merlin.assessment.AgreeTimetable;
import merlin.assessment.BeginVisit;
import merlin.assessment.CancelAssessment;
import merlin.assessment.report.DraftReport;
import merlin.assessment.report.SendToModeration;
import merlin.web.Pages;

/** One case: its facts and its dated task list. */
@Named
@ViewScoped
public class CasePage implements Serializable {
    @Inject
    ReadCase readCase;

    @Inject
    AgreeTimetable agreeTimetable;

    @Inject
    BeginVisit beginVisit;

    @Inject
    DraftReport draftReport;

    @Inject
    SendToModeration sendToModeration;

    @Inject
    CancelAssessment cancelAssessment;

    private String id;
    private String why;
    private transient ReadCase.View view;

    public void load() {
        view = readCase.read(id);
    }

    /** Does the task whose button was pressed. */
    public String act(String task) {
        switch (task) {
            case "timetable" -> agreeTimetable.agree(id);
            case "visit" -> beginVisit.begin(id);
            case "draft" -> draftReport.draft(id);
            case "to-moderation" -> sendToModeration.send(id);
            default -> throw new IllegalArgumentException(task);
        }
        return done("Done. The case is at \"" + readCase.read(id).state().label() + "\" now.");
    }

    public String cancel() {
        cancelAssessment.cancel(id, why);
        return done("The assessment was called off.");
    }

    private String done(String text) {
        Pages.done(text);
        return "/app/assessment/case?faces-redirect=true&id=" + id;
    }

    /** The caller's first open task; null when there is none. */
    public Task getNext() {
        return getView().tasks().stream()
                .filter(t -> t.openFor(getView().myTurn()))
                .findFirst()
                .orElse(null);
    }

    /** Whose turn it is, in words; null when nothing is open. */
    public String getWaitingFor() {
        String waiting = getView().tasks().stream()
                .filter(Task::open)
                .map(t -> t.turn().label().toLowerCase(Locale.ROOT))
                .distinct()
                .collect(Collectors.joining(", "));
        return waiting.isEmpty() ? null : waiting;
    }

    public ReadCase.View getView() {
        if (view == null) load();
        return view;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
