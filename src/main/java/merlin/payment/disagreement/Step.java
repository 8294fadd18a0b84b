package merlin.payment.disagreement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One step of a case: what, who, when and why. Never changed. */
@Entity(name = "DisagreementStep")
@Table(name = "disagreement_step")
public class Step {
    @Id
    @Column(length = 36)
    private String id;

    @Column(name = "disagreement_id")
    private String disagreementId;

    private int place;

    @Enumerated(EnumType.STRING)
    private StepKind kind;

    @Column(name = "by_id")
    private String by;

    @Column(name = "taken_at")
    private Instant at;

    private String why;

    protected Step() {}

    /** @param place 1 for the first step, then 2, 3 and so on; @param why null for none */
    Step(String id, String disagreementId, int place, StepKind kind, String by, Instant at, String why) {
        this.id = id;
        this.disagreementId = disagreementId;
        this.place = place;
        this.kind = kind;
        this.by = by;
        this.at = at;
        this.why = why;
    }

    public int getPlace() {
        return place;
    }

    public StepKind getKind() {
        return kind;
    }

    public String getBy() {
        return by;
    }

    public Instant getAt() {
        return at;
    }

    public String getWhy() {
        return why;
    }
}
