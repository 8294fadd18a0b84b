package merlin.assessment.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** ASM-15: the draft lies with the prime, which corrects facts until a day, or says earlier that it has finished. */
@Entity
@Table(name = "report_factual_check")
public class FactualCheck {
    @Id
    @Column(name = "assessment_id", length = 36)
    private String assessmentId;

    @Column(name = "sent_on")
    private LocalDate sentOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "sent_by")
    private String sentBy;

    @Column(name = "finished_at")
    private Instant finishedAt;

    @Column(name = "finished_by")
    private String finishedBy;

    protected FactualCheck() {}

    FactualCheck(String assessmentId, LocalDate sentOn, LocalDate dueOn, String by) {
        this.assessmentId = assessmentId;
        this.sentOn = sentOn;
        this.dueOn = dueOn;
        this.sentBy = by;
    }

    void finish(Instant at, String by) {
        if (finishedAt == null) {
            finishedAt = at;
            finishedBy = by;
        }
    }

    /** Whether the prime may still ask for corrections on that day; the last day is included. */
    public boolean isOpenOn(LocalDate today) {
        return finishedAt == null && !today.isAfter(dueOn);
    }

    public LocalDate getSentOn() {
        return sentOn;
    }

    /** Last day for corrections and reply, included. */
    public LocalDate getDueOn() {
        return dueOn;
    }

    /** When the prime said that it had finished; empty when it has not. */
    public Optional<Instant> finishedAt() {
        return Optional.ofNullable(finishedAt);
    }
}
