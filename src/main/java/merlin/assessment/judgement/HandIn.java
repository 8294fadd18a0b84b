package merlin.assessment.judgement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A part of the judging is finished: this person's judgements of the case do not change any more. */
@Entity
@Table(name = "judgement_hand_in")
class HandIn {
    @Id
    @Column(length = 36)
    private String id;

    @Column(name = "assessment_id")
    private String assessmentId;

    @Enumerated(EnumType.STRING)
    private Part part;

    @Column(name = "handed_in_at")
    private Instant at;

    @Column(name = "handed_in_by")
    private String by;

    protected HandIn() {}

    HandIn(String assessmentId, Part part, Instant at, String by) {
        this.id = merlin.shared.Id.next();
        this.assessmentId = assessmentId;
        this.part = part;
        this.at = at;
        this.by = by;
    }

    Part part() {
        return part;
    }
}
