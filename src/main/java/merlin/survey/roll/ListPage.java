package merlin.survey.roll;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import merlin.survey.roll.ReadList.Standing;
import merlin.web.Pages;

/** The lead assessor checks a partner list, decides about it, and opens the survey on it. */
@Named("partnerListPage")
@ViewScoped
public class ListPage implements Serializable {
    @Inject
    ReadList readList;

    @Inject
    DecideList decideList;

    @Inject
    OpenSurvey openSurvey;

    private String id;
    private transient ReadList.View view;
    private String why;
    private Map<String, String> questions = new HashMap<>();
    private Map<String, String> leftOpen = new HashMap<>();

    public void load() {
        view = readList.read(id);
    }

    public String accept() {
        decideList.accept(id, why, given(leftOpen));
        Pages.done("The list is accepted. Now open the survey on it.");
        return again();
    }

    public String giveBack() {
        decideList.giveBack(id, why, given(questions));
        Pages.done("The list is returned. The prime has a mail with your reasons.");
        return again();
    }

    public String open() {
        openSurvey.open(id);
        Pages.done("The partner list is fixed. The survey opens by itself.");
        return "survey?faces-redirect=true&id=" + id;
    }

    /** What was typed; an empty field arrives as null. */
    private static Map<String, String> given(Map<String, String> typed) {
        Map<String, String> given = new HashMap<>();
        typed.forEach((about, text) -> {
            if (text != null && !text.isBlank()) given.put(about, text);
        });
        return given;
    }

    private String again() {
        return "list?faces-redirect=true&id=" + id;
    }

    public ReadList.View getView() {
        if (view == null) load();
        return view;
    }

    /** How many partners carry a signal. */
    public long getMarked() {
        return getView().rows().stream().filter(row -> !row.signals().isEmpty()).count();
    }

    public boolean isDecidable() {
        return getView().standing() != Standing.FIXED && getView().standing() != Standing.ACCEPTED;
    }

    public boolean isOpenable() {
        return getView().standing() == Standing.ACCEPTED;
    }

    public String getTone() {
        return switch (getView().standing()) {
            case ACCEPTED, FIXED -> "good";
            case TO_CHECK, HANDED_IN, CHANGED -> "care";
            case RETURNED -> "none";
        };
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

    /** By partner id. */
    public Map<String, String> getQuestions() {
        return questions;
    }

    /** By claim id. */
    public Map<String, String> getLeftOpen() {
        return leftOpen;
    }
}
