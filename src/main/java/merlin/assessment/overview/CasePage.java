package merlin.assessment.overview;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
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
    /** A stretch of the case, with the tasks that belong to it. */
    public record Part(String title, List<Task> tasks) implements Serializable {
        public long done() {
            return tasks.stream().filter(t -> t.status() == Task.Status.DONE).count();
        }
    }

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

    /** The task list in the stretches of a case, each in its order. */
    public List<Part> getParts() {
        return getView().tasks().stream()
                .collect(Collectors.groupingBy(CasePage::stretch, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(part -> new Part(part.getKey(), part.getValue()))
                .toList();
    }

    private static String stretch(Task task) {
        return switch (task.code()) {
            case "list", "survey", "answers", "self-assessment", "timetable" -> "Before the visit";
            case "visit", "judge-lead", "judge-second" -> "The visit";
            default -> "Report and decision";
        };
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
