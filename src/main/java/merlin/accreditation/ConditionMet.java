package merlin.accreditation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** That a condition was found met, and why (ACR-6). Never changed. */
@Entity
@Table(name = "accreditation_condition_met")
class ConditionMet {
    @Id
    @Column(name = "condition_id", length = 36)
    private String conditionId;

    @Column(name = "met_on")
    private LocalDate metOn;

    @Lob
    private String reason;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected ConditionMet() {}

    ConditionMet(String conditionId, LocalDate metOn, String reason, Instant at, String by) {
        this.conditionId = conditionId;
        this.metOn = metOn;
        this.reason = reason;
        this.recordedAt = at;
        this.recordedBy = by;
    }

    String conditionId() {
        return conditionId;
    }

    LocalDate metOn() {
        return metOn;
    }

    String reason() {
        return reason;
    }
}
