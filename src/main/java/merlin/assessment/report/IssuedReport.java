package merlin.assessment.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import merlin.shared.Json;
import merlin.shared.Sha256;

/** A report as it was issued, frozen with its fingerprint. Everything printed of it later comes from here. */
@Entity
@Table(name = "report_issued")
class IssuedReport {
    @Id
    @Column(name = "assessment_id", length = 36)
    private String assessmentId;

    @Lob
    private String content;

    private String sha256;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "issued_by")
    private String issuedBy;

    protected IssuedReport() {}

    IssuedReport(String assessmentId, AssessmentReport report, Instant at, String by) {
        this.assessmentId = assessmentId;
        this.content = Json.write(report);
        this.sha256 = Sha256.of(content.getBytes(StandardCharsets.UTF_8));
        this.issuedAt = at;
        this.issuedBy = by;
    }

    AssessmentReport report() {
        return Json.read(content, AssessmentReport.class);
    }

    /** SHA-256 of the report as JSON in UTF-8. */
    String sha256() {
        return sha256;
    }
}
