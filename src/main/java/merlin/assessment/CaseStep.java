package merlin.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One step of a case: which state it reached when, by whom and why. Never changed, never removed. */
@Entity
@Table(name = "assessment_step")
public class CaseStep {
    @Id
    @Column(length = 36)
    private String id;

    @Column(name = "assessment_id")
    private String assessmentId;

    private int place;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "taken_at")
    private Instant at;

    @Column(name = "by_id")
    private String by;

    private String why;

    protected CaseStep() {}

    CaseStep(String assessmentId, int place, State state, Instant at, String by, String why) {
        this.id = merlin.shared.Id.next();
        this.assessmentId = assessmentId;
        this.place = place;
        this.state = state;
        this.at = at;
        this.by = by;
        this.why = why;
    }

    public State getState() {
        return state;
    }

    public Instant getAt() {
        return at;
    }

    /** User id, or {@code system} for a dated job. */
    public String getBy() {
        return by;
    }

    /** Why, as the person wrote it; empty when the step asks for no reason. */
    public String getWhy() {
        return why;
    }
}
