package merlin.assessment.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** What the prime wants printed beside the findings, in its own words. Changeable while the factual check is open. */
@Entity
@Table(name = "report_reply")
class PrimeReply {
    @Id
    @Column(name = "assessment_id", length = 36)
    private String assessmentId;

    @Lob
    private String body;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private String changedBy;

    @Version
    private int version;

    protected PrimeReply() {}

    PrimeReply(String assessmentId, Instant at, String by) {
        this.assessmentId = assessmentId;
        this.changedAt = at;
        this.changedBy = by;
    }

    void say(ReplyText text, Instant at, String by) {
        body = text.isEmpty() ? null : text.text();
        changedAt = at;
        changedBy = by;
    }

    /** Empty when the prime says nothing. */
    String text() {
        return body == null ? "" : body;
    }

    Instant changedAt() {
        return changedAt;
    }

    String changedBy() {
        return changedBy;
    }

    int version() {
        return version;
    }
}
