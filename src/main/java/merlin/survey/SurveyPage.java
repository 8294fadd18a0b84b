package merlin.survey;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import merlin.shared.MerlinClock;
import merlin.web.Pages;

/** One survey for the assessment body: dates, extension; the outcome from T4. */
@Named
@ViewScoped
public class SurveyPage implements Serializable {
    @Inject
    ReadOutcome readOutcome;

    @Inject
    ExtendSurvey extendSurvey;

    @Inject
    PlanSurvey planSurvey;

    @Inject
    Clock clock;

    private String id;
    private transient ReadOutcome.ForAssessor survey;
    private LocalDate opens;
    private LocalDate collectingEnds;
    private LocalDate closes;
    private LocalDate publication;

    public void load() {
        survey = readOutcome.read(id);
        opens = survey.dates().opens();
        collectingEnds = survey.dates().collectingEnds();
        closes = survey.dates().closes();
        publication = survey.dates().publication();
    }

    public String start() {
        planSurvey.startOn(id, opens);
        Pages.done("The survey now begins on another day; its other dates have moved along.");
        return again();
    }

    public String extend() {
        extendSurvey.extend(id, collectingEnds, closes, publication);
        Pages.done("The dates have moved. Passes stay valid.");
        return again();
    }

    private String again() {
        return "survey?faces-redirect=true&id=" + id;
    }

    public ReadOutcome.ForAssessor getSurvey() {
        if (survey == null) survey = readOutcome.read(id);
        return survey;
    }

    public boolean isPlanned() {
        return getSurvey().state() == SurveyState.PLANNED;
    }

    /** The last dates can still be moved. */
    public boolean isExtensible() {
        return getSurvey().state() == SurveyState.FROZEN
                && getSurvey().phase() != SurveyPhase.CLOSED
                && getSurvey().phase() != SurveyPhase.PUBLISHED;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    /** The first day of a planned survey has come, and nobody opened it. */
    public boolean isLate() {
        return isPlanned() && !getSurvey().dates().opens().isAfter(MerlinClock.todayUtc(clock));
    }

    public LocalDate getOpens() {
        return opens;
    }

    public void setOpens(LocalDate opens) {
        this.opens = opens;
    }

    public LocalDate getCollectingEnds() {
        return collectingEnds;
    }

    public void setCollectingEnds(LocalDate collectingEnds) {
        this.collectingEnds = collectingEnds;
    }

    public LocalDate getCloses() {
        return closes;
    }

    public void setCloses(LocalDate closes) {
        this.closes = closes;
    }

    public LocalDate getPublication() {
        return publication;
    }

    public void setPublication(LocalDate publication) {
        this.publication = publication;
    }
}
