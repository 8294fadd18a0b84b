package merlin.assessment.saq;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import merlin.criteria.Level;

/** What the prime says at one criterion. Laid out empty when the case is booked; several people of the prime may write. */
@Entity
@Table(name = "saq_answer")
public class Answer {
    /** Longest answer, in characters. */
    public static final int LONGEST = 8000;

    @Id
    @Column(length = 36)
    private String id;

    @Column(name = "assessment_id")
    private String assessmentId;

    private String criterion;

    @Lob
    private String body;

    @Column(name = "own_level")
    private String ownLevel;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private String changedBy;

    @Version
    private int version;

    protected Answer() {}

    Answer(String assessmentId, String criterion) {
        this.id = merlin.shared.Id.next();
        this.assessmentId = assessmentId;
        this.criterion = criterion;
    }

    /** Takes the place of what was said before. Either part may still be missing. */
    void say(String text, Level level, Instant at, String by) {
        body = text == null || text.isBlank() ? null : text.strip();
        ownLevel = level == null ? null : level.name();
        changedAt = at;
        changedBy = by;
    }

    /** Whether text and own level are both there, as the submission asks (ASM-7). */
    public boolean isComplete() {
        return body != null && ownLevel != null;
    }

    public boolean isBegun() {
        return body != null || ownLevel != null;
    }

    public String getAssessmentId() {
        return assessmentId;
    }

    public String getCriterion() {
        return criterion;
    }

    /** What the prime says; null while nothing is written. */
    public String getBody() {
        return body;
    }

    /** The level the prime gives itself, by name; null while it has given none. */
    public String getOwnLevel() {
        return ownLevel;
    }

    public Instant getChangedAt() {
        return changedAt;
    }

    public String getChangedBy() {
        return changedBy;
    }

    public int getVersion() {
        return version;
    }
}
