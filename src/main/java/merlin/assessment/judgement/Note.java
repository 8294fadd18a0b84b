package merlin.assessment.judgement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import java.time.Instant;
import java.util.Optional;

/** What the team heard or read that bears on a criterion. A working paper of the team: never shown to the prime. */
@Entity
public class Note {
    /** What the note speaks for. */
    public enum Mark {
        STRENGTH("Strength"),
        GAP("Gap"),
        NEITHER("Neither");

        private final String label;

        Mark(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    @Id
    @Column(length = 36)
    private String id;

    @Column(name = "assessment_id")
    private String assessmentId;

    private String criterion;

    @Column(name = "interview_id")
    private String interviewId;

    @Enumerated(EnumType.STRING)
    private Mark mark;

    @Lob
    private String body;

    private String quotation;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected Note() {}

    Note(String assessmentId, String criterion, String interviewId, Mark mark, String body, String quotation) {
        this.id = merlin.shared.Id.next();
        this.assessmentId = assessmentId;
        this.criterion = criterion;
        this.interviewId = interviewId;
        this.mark = mark;
        this.body = body;
        this.quotation = quotation;
    }

    void recorded(Instant at, String by) {
        recordedAt = at;
        recordedBy = by;
    }

    public String getId() {
        return id;
    }

    public String getAssessmentId() {
        return assessmentId;
    }

    public String getCriterion() {
        return criterion;
    }

    /** The interview it comes from; empty for a document or something seen. */
    public Optional<String> interviewId() {
        return Optional.ofNullable(interviewId);
    }

    public Mark getMark() {
        return mark;
    }

    public String getBody() {
        return body;
    }

    /** Words as they were spoken; null when none were kept. Printed only while {@link Interview#mayBeQuoted()}. */
    public String getQuotation() {
        return quotation;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    public String getRecordedBy() {
        return recordedBy;
    }
}
