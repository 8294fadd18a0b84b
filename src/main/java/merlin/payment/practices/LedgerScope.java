package merlin.payment.practices;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import merlin.payment.metrics.ReportingPeriod;

/** What a prime stated of its ledgers of a period. */
@Entity
@Table(name = "ledger_scope")
class LedgerScope {
    @Id
    private String id;

    @Column(name = "prime_id")
    private String primeId;

    @Column(name = "period_from")
    private LocalDate periodFrom;

    @Column(name = "period_to")
    private LocalDate periodTo;

    @Column(name = "all_purchases")
    private boolean allPurchases;

    @Column(name = "stated_by")
    private String statedBy;

    @Column(name = "stated_at")
    private Instant statedAt;

    protected LedgerScope() {}

    LedgerScope(
            String id,
            String primeId,
            ReportingPeriod period,
            boolean allPurchases,
            String statedBy,
            Instant statedAt) {
        this.id = id;
        this.primeId = primeId;
        this.periodFrom = period.from();
        this.periodTo = period.to();
        this.allPurchases = allPurchases;
        this.statedBy = statedBy;
        this.statedAt = statedAt;
    }

    boolean isAllPurchases() {
        return allPurchases;
    }
}
