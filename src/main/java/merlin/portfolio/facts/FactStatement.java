package merlin.portfolio.facts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** What a prime stated about a subcontract on a day. A later statement has the next number; none is changed (POR-10). */
@Entity
@Table(name = "fact_statement")
public class FactStatement {
    @Id
    @Column(length = 36)
    private String id;

    @Column(name = "subcontract_id")
    private String subcontractId;

    private int number;

    @Column(name = "payment_days")
    private Integer paymentDays;

    @Column(name = "results_share_head")
    private BigDecimal resultsShareHead;

    @Column(name = "results_share_passed_down")
    private BigDecimal resultsSharePassedDown;

    @Column(name = "fee_percent")
    private BigDecimal feePercent;

    @Column(name = "promised_volume")
    private Long promisedVolume;

    @Column(name = "actual_volume")
    private Long actualVolume;

    @Column(name = "volume_unit")
    private String volumeUnit;

    @Column(name = "notice_by_prime_days")
    private Integer noticeByPrimeDays;

    @Column(name = "notice_by_partner_days")
    private Integer noticeByPartnerDays;

    @Column(name = "signed_on")
    private LocalDate signedOn;

    @Column(name = "training_hours")
    private BigDecimal trainingHours;

    @Column(name = "development_money")
    private BigDecimal developmentMoney;

    @Column(name = "stated_by")
    private String statedBy;

    @Column(name = "stated_at")
    private Instant statedAt;

    protected FactStatement() {}

    FactStatement(String id, String subcontractId, int number, Facts facts, String statedBy, Instant statedAt) {
        this.id = id;
        this.subcontractId = subcontractId;
        this.number = number;
        this.paymentDays = facts.paymentDays();
        this.resultsShareHead = facts.resultsShareHead();
        this.resultsSharePassedDown = facts.resultsSharePassedDown();
        this.feePercent = facts.feePercent();
        this.promisedVolume = facts.promisedVolume();
        this.actualVolume = facts.actualVolume();
        this.volumeUnit = facts.volumeUnit();
        this.noticeByPrimeDays = facts.noticeByPrimeDays();
        this.noticeByPartnerDays = facts.noticeByPartnerDays();
        this.signedOn = facts.signedOn();
        this.trainingHours = facts.trainingHours();
        this.developmentMoney = facts.developmentMoney();
        this.statedBy = statedBy;
        this.statedAt = statedAt;
    }

    public Facts facts() {
        return new Facts(
                paymentDays,
                resultsShareHead,
                resultsSharePassedDown,
                feePercent,
                promisedVolume,
                actualVolume,
                volumeUnit,
                noticeByPrimeDays,
                noticeByPartnerDays,
                signedOn,
                trainingHours,
                developmentMoney);
    }

    public String getId() {
        return id;
    }

    public String getSubcontractId() {
        return subcontractId;
    }

    /** 1 for the first statement, then 2, 3 and so on. */
    public int getNumber() {
        return number;
    }

    public String getStatedBy() {
        return statedBy;
    }

    public Instant getStatedAt() {
        return statedAt;
    }
}
