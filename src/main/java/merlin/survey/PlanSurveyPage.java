package merlin.survey;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import merlin.account.OrganisationKind;
import merlin.account.Organisations;
import merlin.criteria.Editions;
import merlin.shared.MerlinClock;
import merlin.shared.Refusal;
import merlin.survey.protocol.Dates;
import merlin.survey.protocol.Malformed;
import merlin.web.Pages;

/** Plans a survey. The dates are filled in as usual and can be changed. */
@Named
@ViewScoped
public class PlanSurveyPage implements Serializable {
    @Inject
    PlanSurvey planSurvey;

    @Inject
    Organisations organisations;

    @Inject
    Editions editions;

    @Inject
    Clock clock;

    private String prime;
    private String round;
    private String edition;
    private BreakdownBy breakdown = BreakdownBy.NONE;
    private boolean withAssessment = true;
    private LocalDate opens;
    private LocalDate answering;
    private LocalDate collectingEnds;
    private LocalDate closes;
    private LocalDate publication;

    @PostConstruct
    void suggest() {
        Dates usual = Dates.from(MerlinClock.todayUtc(clock).plusDays(1));
        opens = usual.opens();
        answering = usual.answering();
        collectingEnds = usual.collectingEnds();
        closes = usual.closes();
        publication = usual.publication();
    }

    public String plan() {
        LocalDate release = withAssessment ? null : publication;
        String id = planSurvey.plan(new PlanSurvey.Plan(prime, round, edition, breakdown, dates(), release));
        Pages.done("The survey is planned. Now check the partner list.");
        return "survey?faces-redirect=true&id=" + id;
    }

    private Dates dates() {
        try {
            return new Dates(opens, answering, collectingEnds, closes, publication);
        } catch (Malformed e) {
            throw new Refusal("SUR-11", "survey.datesOutOfOrder");
        }
    }

    public List<SelectItem> getPrimes() {
        return organisations.ofKind(OrganisationKind.PRIME).stream()
                .map(found -> new SelectItem(found.getId(), found.getName()))
                .toList();
    }

    public List<SelectItem> getEditions() {
        return editions.all().stream()
                .map(found -> new SelectItem(found.id(), found.title()))
                .toList();
    }

    public List<SelectItem> getBreakdowns() {
        return List.of(
                new SelectItem(BreakdownBy.NONE, "No"),
                new SelectItem(BreakdownBy.TIER, "Yes, by tier"),
                new SelectItem(BreakdownBy.SIZE, "Yes, by size"));
    }

    public String getPrime() {
        return prime;
    }

    public void setPrime(String prime) {
        this.prime = prime;
    }

    public String getRound() {
        return round;
    }

    public void setRound(String round) {
        this.round = round;
    }

    public String getEdition() {
        return edition;
    }

    public void setEdition(String edition) {
        this.edition = edition;
    }

    public BreakdownBy getBreakdown() {
        return breakdown;
    }

    public void setBreakdown(BreakdownBy breakdown) {
        this.breakdown = breakdown;
    }

    public boolean isWithAssessment() {
        return withAssessment;
    }

    public void setWithAssessment(boolean withAssessment) {
        this.withAssessment = withAssessment;
    }

    public LocalDate getOpens() {
        return opens;
    }

    public void setOpens(LocalDate opens) {
        this.opens = opens;
    }

    public LocalDate getAnswering() {
        return answering;
    }

    public void setAnswering(LocalDate answering) {
        this.answering = answering;
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
