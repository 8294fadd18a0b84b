package merlin.assessment.judgement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import java.time.Instant;

/**
 * The level an assessor, or the moderator settling a difference, gives to a criterion, with the reason. Never changed: who thinks
 * again adds another, and the newest of a part counts.
 */
@Entity
public class Judgement {
    @Id
    @Column(length = 36)
    private String id;

    @Column(name = "assessment_id")
    private String assessmentId;

    private String criterion;

    @Enumerated(EnumType.STRING)
    private Part part;

    private int place;

    @Column(name = "level_name")
    private String level;

    @Lob
    private String reason;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected Judgement() {}

    Judgement(String assessmentId, String criterion, Part part, int place, Given given, Instant at, String by) {
        this.id = merlin.shared.Id.next();
        this.assessmentId = assessmentId;
        this.criterion = criterion;
        this.part = part;
        this.place = place;
        this.level = given.level();
        this.reason = given.reason();
        this.recordedAt = at;
        this.recordedBy = by;
    }

    public String getId() {
        return id;
    }

    public String getCriterion() {
        return criterion;
    }

    public Part getPart() {
        return part;
    }

    /** 1 for a part's first judgement of the criterion, then 2 and so on. */
    public int getPlace() {
        return place;
    }

    public Given given() {
        return new Given(level, reason);
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    public String getRecordedBy() {
        return recordedBy;
    }
}
