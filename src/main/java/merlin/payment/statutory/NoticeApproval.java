package merlin.payment.statutory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import merlin.payment.metrics.ReportingPeriod;

/** An approval of a notice's figures as they were. */
@Entity
@Table(name = "notice_approval")
public class NoticeApproval {
    @Id
    private String id;

    @Column(name = "prime_id")
    private String primeId;

    @Column(name = "period_from")
    private LocalDate periodFrom;

    @Column(name = "period_to")
    private LocalDate periodTo;

    @Column(name = "approver_name")
    private String approverName;

    @Column(name = "approver_title")
    private String approverTitle;

    @Column(name = "figures_sha256")
    private String figuresSha256;

    @Column(name = "entered_by")
    private String enteredBy;

    @Column(name = "entered_at")
    private Instant enteredAt;

    protected NoticeApproval() {}

    NoticeApproval(
            String id,
            String primeId,
            ReportingPeriod period,
            Approval approval,
            String figuresSha256,
            String enteredBy,
            Instant enteredAt) {
        this.id = id;
        this.primeId = primeId;
        this.periodFrom = period.from();
        this.periodTo = period.to();
        this.approverName = approval.name();
        this.approverTitle = approval.title();
        this.figuresSha256 = figuresSha256;
        this.enteredBy = enteredBy;
        this.enteredAt = enteredAt;
    }

    public Approval approval() {
        return new Approval(approverName, approverTitle);
    }

    public Instant getEnteredAt() {
        return enteredAt;
    }

    /** Whether it is of these figures, or of others that a corrected ledger has changed since. */
    public boolean isOf(ComplianceNotice notice) {
        return figuresSha256.equals(notice.fingerprint());
    }
}
