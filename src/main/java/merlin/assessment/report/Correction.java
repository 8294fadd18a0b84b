package merlin.assessment.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import merlin.shared.Refusal;

/** A fact that the prime says is wrong in the draft, and the lead's answer. Neither ever changes. */
@Entity
@Table(name = "report_correction")
public class Correction {
    /** Longest of each of the texts, in characters. */
    static final int LONGEST = 2000;

    @Id
    @Column(length = 36)
    private String id;

    @Column(name = "assessment_id")
    private String assessmentId;

    private String place;

    @Lob
    private String says;

    @Lob
    @Column(name = "should_say")
    private String shouldSay;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "asked_by")
    private String askedBy;

    private Boolean accepted;

    @Lob
    private String reason;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "answered_by")
    private String answeredBy;

    protected Correction() {}

    Correction(String assessmentId, String place, String says, String shouldSay, Instant at, String by) {
        this.id = merlin.shared.Id.next();
        this.assessmentId = assessmentId;
        this.place = place;
        this.says = says;
        this.shouldSay = shouldSay;
        this.askedAt = at;
        this.askedBy = by;
    }

    void answer(boolean accept, String why, Instant at, String by) {
        if (accepted != null) throw new Refusal("ASM-15", "assessment.correctionAnswered");
        accepted = accept;
        reason = why;
        answeredAt = at;
        answeredBy = by;
    }

    public String getId() {
        return id;
    }

    public String getAssessmentId() {
        return assessmentId;
    }

    /** Code of the place of the report, or a criterion's code. */
    public String getPlace() {
        return place;
    }

    public String getSays() {
        return says;
    }

    public String getShouldSay() {
        return shouldSay;
    }

    public Instant getAskedAt() {
        return askedAt;
    }

    /** Accepted or declined; empty while the lead has not answered. */
    public Optional<Boolean> accepted() {
        return Optional.ofNullable(accepted);
    }

    /** Why; null while the lead has not answered. */
    public String getReason() {
        return reason;
    }

    public Instant getAnsweredAt() {
        return answeredAt;
    }
}
