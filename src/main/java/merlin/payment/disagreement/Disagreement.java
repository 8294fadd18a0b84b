package merlin.payment.disagreement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;

/** A partner and its prime about the invoices of a half-year. What happened are its steps. */
@Entity
public class Disagreement {
    /** Who records the finding. */
    public enum Finder {
        LEAD_ASSESSOR,
        DEPARTMENT
    }

    @Id
    @Column(length = 36)
    private String id;

    @Column(name = "prime_id")
    private String primeId;

    @Column(name = "partner_id")
    private String partnerId;

    @Column(name = "period_from")
    private LocalDate periodFrom;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Enumerated(EnumType.STRING)
    private Finder finder;

    @Column(name = "finder_id")
    private String finderId;

    protected Disagreement() {}

    Disagreement(String id, String primeId, String partnerId, LocalDate periodFrom, Instant openedAt) {
        this.id = id;
        this.primeId = primeId;
        this.partnerId = partnerId;
        this.periodFrom = periodFrom;
        this.openedAt = openedAt;
    }

    /** @param who a person for the lead assessor, an organisation for the department */
    void goesTo(Finder as, String who) {
        finder = as;
        finderId = who;
    }

    public String getId() {
        return id;
    }

    public String getPrimeId() {
        return primeId;
    }

    public String getPartnerId() {
        return partnerId;
    }

    public LocalDate getPeriodFrom() {
        return periodFrom;
    }

    /** Null until a finding is asked for, and where no contract tells the department. */
    public Finder getFinder() {
        return finder;
    }

    public String getFinderId() {
        return finderId;
    }
}
