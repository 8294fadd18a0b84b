package merlin.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import merlin.survey.protocol.Dates;

/** What the assessment body decides about a survey, and what its jobs must remember. Nothing of a partner. */
@Entity
@Table(name = "survey_plan")
public class SurveyPlan {
    @Id
    @Column(name = "survey_id", length = 22)
    private String surveyId;

    @Column(name = "body_id")
    private String bodyId;

    @Column(name = "edition_id")
    private String editionId;

    private LocalDate opens;
    private LocalDate answering;

    @Column(name = "collecting_ends")
    private LocalDate collectingEnds;

    private LocalDate closes;
    private LocalDate publication;

    @Column(name = "release_on")
    private LocalDate releaseOn;

    @Enumerated(EnumType.STRING)
    private BreakdownBy breakdown;

    @Column(name = "host_has")
    private String hostHas;

    private String trouble;

    @Version
    private int version;

    protected SurveyPlan() {}

    SurveyPlan(
            String surveyId, String bodyId, String editionId, BreakdownBy breakdown, Dates dates, LocalDate releaseOn) {
        this.surveyId = surveyId;
        this.bodyId = bodyId;
        this.editionId = editionId;
        this.breakdown = breakdown;
        this.releaseOn = releaseOn;
        move(dates);
    }

    final void move(Dates dates) {
        opens = dates.opens();
        answering = dates.answering();
        collectingEnds = dates.collectingEnds();
        closes = dates.closes();
        publication = dates.publication();
    }

    /** SUR-19 T5: not before T4, and not once it has passed. */
    void releaseOn(LocalDate date) {
        releaseOn = date;
    }

    public Dates dates() {
        return new Dates(opens, answering, collectingEnds, closes, publication);
    }

    /** T5, or empty while the assessment report has not been issued. */
    public Optional<LocalDate> releaseOn() {
        return Optional.ofNullable(releaseOn).map(date -> date.isBefore(publication) ? publication : date);
    }

    /** SUR-19 From T5 prime and public see the outcome. */
    public boolean released(LocalDate todayUtc) {
        return releaseOn().filter(date -> !todayUtc.isBefore(date)).isPresent();
    }

    /** The survey host has this descriptor. */
    void hostHas(String descriptorHash) {
        hostHas = descriptorHash;
        trouble = null;
    }

    boolean hostNeeds(String descriptorHash) {
        return !descriptorHash.equals(hostHas);
    }

    /** What a job could not do, in words for the assessor; null when all is well. */
    void trouble(String inWords) {
        trouble = inWords;
    }

    public Optional<String> trouble() {
        return Optional.ofNullable(trouble);
    }

    public String getSurveyId() {
        return surveyId;
    }

    /** The assessment body that runs the survey. */
    public String getBodyId() {
        return bodyId;
    }

    public String getEditionId() {
        return editionId;
    }

    public BreakdownBy getBreakdown() {
        return breakdown;
    }

    public int getVersion() {
        return version;
    }
}
