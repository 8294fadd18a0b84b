package merlin.programme;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;

/** A department opens a programme. */
@Named
@ViewScoped
public class CreateProgrammePage implements Serializable {
    @Inject
    CreateProgramme createProgramme;

    private String title;
    private String summary;
    private LocalDate startsOn;
    private LocalDate endsOn;

    public String create() {
        Programme created = createProgramme.create(title, summary, startsOn, endsOn);
        return "/app/programme/programme?faces-redirect=true&id=" + created.getId();
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }
}
