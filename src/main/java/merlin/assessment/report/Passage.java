package merlin.assessment.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** What the lead has written at a place of the report. Laid out when the report is drafted, changeable until it is issued. */
@Entity
@Table(name = "report_passage")
class Passage {
    /** Longest passage, in characters. */
    static final int LONGEST = 20_000;

    @Id
    @Column(length = 36)
    private String id;

    @Column(name = "assessment_id")
    private String assessmentId;

    private String place;

    @Lob
    private String body;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private String changedBy;

    @Version
    private int version;

    protected Passage() {}

    Passage(String assessmentId, String place, String body, Instant at, String by) {
        this.id = merlin.shared.Id.next();
        this.assessmentId = assessmentId;
        this.place = place;
        write(body, at, by);
    }

    final void write(String text, Instant at, String by) {
        body = text == null || text.isBlank() ? null : text.strip();
        changedAt = at;
        changedBy = by;
    }

    String place() {
        return place;
    }

    /** Empty while nothing is written. */
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
