package merlin.accreditation;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import merlin.assessment.Assessment;
import merlin.criteria.Decision;
import merlin.criteria.Outcome;
import merlin.shared.MerlinClock;

/** What a department decided on one outcome. Never changed (ACR-3). */
@Entity
@Table(name = "accreditation_decision")
public class AccreditationDecision {
    @Id
    @Column(length = 36)
    private String id;

    @Column(name = "assessment_id")
    private String assessmentId;

    private int place;
    private String certificate;

    @Column(name = "prime_id")
    private String primeId;

    @Column(name = "department_id")
    private String departmentId;

    @Column(name = "programme_id")
    private String programmeId;

    @Column(name = "edition_id")
    private String editionId;

    @Enumerated(EnumType.STRING)
    private Decision decision;

    @Enumerated(EnumType.STRING)
    private Decision recommended;

    @Column(name = "outcome_label")
    private String outcomeLabel;

    @Column(name = "outcome_percent")
    private BigDecimal outcomePercent;

    @Lob
    private String reason;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    @OneToMany(mappedBy = "decision", cascade = CascadeType.PERSIST, fetch = FetchType.EAGER)
    @OrderBy("place")
    private List<Condition> conditions = new ArrayList<>();

    protected AccreditationDecision() {}

    /** @param years how long the edition lets an accreditation last (ACR-2) */
    AccreditationDecision(
            Assessment assessment,
            Deciding deciding,
            Decision recommended,
            Outcome outcome,
            int years,
            Instant at,
            String by) {
        this.id = merlin.shared.Id.next();
        this.assessmentId = assessment.getId();
        this.place = 1;
        this.certificate = assessment.getReference();
        this.primeId = assessment.getPrimeId();
        this.departmentId = assessment.getDepartmentId();
        this.programmeId = assessment.getProgrammeId();
        this.editionId = assessment.getEditionId();
        this.decision = deciding.decision();
        this.recommended = recommended;
        this.outcomeLabel = outcome.overall().label();
        this.outcomePercent = outcome.overall().percent();
        this.reason = deciding.reason();
        this.validUntil = deciding.decision() == Decision.NOT_MET
                ? null
                : assessment.getLastDay().plusYears(years);
        this.decidedOn = LocalDate.ofInstant(at, MerlinClock.LONDON);
        this.decidedAt = at;
        this.decidedBy = by;
        deciding.conditions().forEach(c -> conditions.add(new Condition(this, conditions.size() + 1, c)));
    }

    /** Whether this is what was asked for: then asking again changes nothing (ACR-3). */
    boolean is(Deciding deciding) {
        return decision == deciding.decision()
                && reason.equals(deciding.reason())
                && conditions.stream().map(Condition::terms).toList().equals(deciding.conditions());
    }

    public String getId() {
        return id;
    }

    public String getAssessmentId() {
        return assessmentId;
    }

    /** The certificate's number, which is the reference of the case. */
    public String getCertificate() {
        return certificate;
    }

    public String getPrimeId() {
        return primeId;
    }

    public String getDepartmentId() {
        return departmentId;
    }

    public String getProgrammeId() {
        return programmeId;
    }

    public String getEditionId() {
        return editionId;
    }

    public Decision getDecision() {
        return decision;
    }

    /** What the lead assessor recommended. */
    public Decision getRecommended() {
        return recommended;
    }

    public String getOutcomeLabel() {
        return outcomeLabel;
    }

    /** As displayed, rounded under the edition's rule. */
    public BigDecimal getOutcomePercent() {
        return outcomePercent.stripTrailingZeros();
    }

    public String getReason() {
        return reason;
    }

    /** Last day of the accreditation, included; empty when the Standard was not met. */
    public Optional<LocalDate> validUntil() {
        return Optional.ofNullable(validUntil);
    }

    /** London date of the decision. */
    public LocalDate getDecidedOn() {
        return decidedOn;
    }

    public Instant getDecidedAt() {
        return decidedAt;
    }

    public String getDecidedBy() {
        return decidedBy;
    }

    /** In the order the department set them. */
    public List<Condition> getConditions() {
        return List.copyOf(conditions);
    }
}
